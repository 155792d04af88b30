-- Month after month: requests filed and pupils placed since September, over all hubs. A month is told as 202701.
SELECT
  months.school_year AS school_year,
  months.month AS month,
  SUM(last_told.requests) AS requests,
  SUM(last_told.placed) AS placed
FROM (
  SELECT DISTINCT school_year, EXTRACT(YEAR FROM day) * 100 + EXTRACT(MONTH FROM day) AS month
  FROM facts
  WHERE version = 1
) AS months
INNER JOIN (
  SELECT
    school_year,
    hub,
    grp,
    EXTRACT(YEAR FROM day) * 100 + EXTRACT(MONTH FROM day) AS month,
    requests,
    placed,
    LEAD(EXTRACT(YEAR FROM day) * 100 + EXTRACT(MONTH FROM day), 1, 999912)
      OVER (PARTITION BY hub, school_year, grp ORDER BY day) AS next_month
  FROM facts
  WHERE version = 1 AND cut = 'type'
) AS last_told
  ON last_told.school_year = months.school_year AND last_told.month <= months.month AND last_told.next_month > months.month
GROUP BY months.school_year, months.month
ORDER BY months.school_year, months.month
