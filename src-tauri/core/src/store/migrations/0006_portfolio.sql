-- A walk in a portfolio: two texts and a link of the walker's own, beside the reflection.

ALTER TABLE reflection ADD COLUMN portfolio_overview TEXT NOT NULL DEFAULT '';
ALTER TABLE reflection ADD COLUMN portfolio_reflection TEXT NOT NULL DEFAULT '';
ALTER TABLE reflection ADD COLUMN portfolio_link TEXT NOT NULL DEFAULT '';
