-- Where each group of each hub stands: the last line told of it. The other queries read this one.
CREATE OR REPLACE VIEW standing AS
SELECT hub, school_year, cut, grp, requests, placed, unplaced, withdrawn, asked, agreed, places
FROM facts
WHERE version = 1
QUALIFY ROW_NUMBER() OVER (PARTITION BY hub, school_year, cut, grp ORDER BY day DESC) = 1
