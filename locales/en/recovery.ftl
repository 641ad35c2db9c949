# The notebook did not open.

recovery-title = The notebook did not open · Learning Walks
recovery-heading = The notebook did not open
recovery-what = What is wrong
recovery-kept = Nothing was deleted. The file that did not open is kept as it is.
recovery-can = What you can do
recovery-can-1 = The program makes copies by itself. The newest good one can be put in place; what was written after it is in the file that was kept.
recovery-newest = Restore the newest backup
recovery-other = Choose another backup
recovery-anew = Begin an empty notebook
recovery-again = Try to open it again
recovery-done = Restored. Opening …
recovery-fine = The notebook is open; nothing is wrong.
recovery-help-1 = Restore puts a good copy in place. The damaged file stays beside it.
