-- How far hubs lie apart, without naming one: a quarter of them place at most so many of their pupils, half of them, three quarters.
SELECT
  school_year,
  quarter,
  COUNT(*) AS hubs,
  MAX(placed_share) AS placed_share_at_most
FROM (
  SELECT
    school_year,
    hub,
    SUM(placed) / (SUM(placed) + SUM(unplaced)) AS placed_share,
    NTILE(4) OVER (PARTITION BY school_year ORDER BY SUM(placed) / (SUM(placed) + SUM(unplaced)), hub) AS quarter
  FROM standing
  WHERE cut = 'type'
  GROUP BY school_year, hub
  HAVING SUM(placed) + SUM(unplaced) > 0
) AS shares
GROUP BY school_year, quarter
ORDER BY school_year, quarter
