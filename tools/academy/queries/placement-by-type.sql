-- By type of request and school year: searches, and the share of those that are over which ended with a host.
SELECT
  school_year,
  grp AS request_type,
  COUNT(DISTINCT hub) AS hubs,
  SUM(requests) AS requests,
  SUM(placed) AS placed,
  SUM(unplaced) AS unplaced,
  SUM(placed) / NULLIF(SUM(placed) + SUM(unplaced), 0) AS placed_share
FROM standing
WHERE cut = 'type'
GROUP BY school_year, grp
ORDER BY school_year, requests DESC, request_type
