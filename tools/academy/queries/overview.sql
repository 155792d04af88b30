-- Each school year in one line, over all hubs. Places are told by sector alone, the rest is counted by type of request.
SELECT
  school_year,
  COUNT(DISTINCT hub) AS hubs,
  SUM(CASE WHEN cut = 'type' THEN requests ELSE 0 END) AS requests,
  SUM(CASE WHEN cut = 'type' THEN placed ELSE 0 END) AS placed,
  SUM(CASE WHEN cut = 'type' THEN unplaced ELSE 0 END) AS unplaced,
  SUM(CASE WHEN cut = 'type' THEN withdrawn ELSE 0 END) AS withdrawn,
  SUM(CASE WHEN cut = 'type' THEN placed ELSE 0 END)
    / NULLIF(SUM(CASE WHEN cut = 'type' THEN placed + unplaced ELSE 0 END), 0) AS placed_share,
  SUM(CASE WHEN cut = 'type' THEN asked ELSE 0 END) AS asked,
  SUM(CASE WHEN cut = 'type' THEN agreed ELSE 0 END)
    / NULLIF(SUM(CASE WHEN cut = 'type' THEN asked ELSE 0 END), 0) AS agreed_share,
  SUM(CASE WHEN cut = 'sector' THEN places ELSE 0 END) AS places
FROM standing
GROUP BY school_year
ORDER BY school_year
