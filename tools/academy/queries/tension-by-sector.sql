-- By sector and school year: requests for a place offered, and how often hosts say yes. No place told is no figure.
SELECT
  school_year,
  grp AS sector,
  SUM(requests) AS requests,
  SUM(places) AS places,
  SUM(requests) / NULLIF(SUM(places), 0) AS requests_for_a_place,
  SUM(asked) AS asked,
  SUM(agreed) / NULLIF(SUM(asked), 0) AS agreed_share
FROM standing
WHERE cut = 'sector'
GROUP BY school_year, grp
ORDER BY school_year, requests DESC, sector
