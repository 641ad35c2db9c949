# Settings and privacy.

settings-title = Settings · Learning Walks
settings-heading = Settings
settings-me = Me
settings-name = My name or initials
settings-name-hint = Stands in new walks as the first walker.
settings-language = Language
settings-look = Look
settings-theme = Light and colour
settings-theme-system = As the device
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = High contrast
settings-theme-bright = Bright room
settings-size = Size of text
settings-size-100 = 100 %
settings-size-115 = 115 %
settings-size-130 = 130 %
settings-size-150 = 150 %
settings-size-175 = 175 %
settings-size-200 = 200 %
settings-hand = I hold the tablet with my
settings-hand-left = left hand
settings-hand-right = right hand
settings-hand-hint = The lanes of a visit stand at that edge.
settings-data = What is kept, and where
settings-data-1 = All walks, notes and settings are in one notebook file in your own account on this device. There is no account to open, and nothing goes over a network.
settings-data-2 = The notebook has no place for the name of a person visited, for scores, or for pictures and sound.
settings-data-3 = Dictation by the device may send what you say to its maker. Leave it off in a room.
settings-names = Names to keep out
settings-names-hint = Where one of them is typed in a note or a plan, the app says so and offers other words. It is only ever pointed out, never blocked.
settings-names-one = A name or nickname
settings-names-one-hint = One to three words. Capitals and accents do not matter.
settings-names-add = Add
settings-names-remove = Remove this one
settings-names-forget = Forget all
settings-names-forget-sure = Forget all for good?
settings-names-count = { $n ->
    [0] No name is on the list.
    [one] One name is on the list.
   *[other] { $n } names are on the list.
}
settings-names-kept = The list cannot be read, here or in the file: each name is kept only as a code worked out from it. It is in no report and no walk file. Whoever has the notebook or a backup can still try out names and see which fit.
settings-copies = Copies
settings-copies-hint = A backup is one file with everything in it. Restoring puts a backup in place of the notebook; the notebook of now is kept beside it.
settings-backup = Save a backup
settings-restore = Restore a backup
settings-backed-up = Saved as { $file }
settings-restored = Restored from { $file }
settings-keys = Keys
settings-keys-mac = On a Mac, Ctrl is Cmd. If Tab skips buttons, turn on keyboard navigation in the system settings.
settings-key-lanes = Lane Notice, Wonder, I’ll try
settings-key-finish = Finish this note, start the next
settings-key-new = New walk, or new note in a visit
settings-key-move = Move a card to another group
settings-key-row = Move the row you are in up or down
settings-key-esc = Close the top layer; text is never lost
settings-help-1 = Each choice works at once and is kept.
settings-help-2 = To take a name off the list, type it once more and press “Remove this one”. To see whether a name is on it, add it: the app says if it was there.
