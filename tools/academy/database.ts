/** The facts of all hubs in DuckDB, and the queries that an académie runs in BigQuery: the same files, read here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

export const QUERIES = ['overview', 'placement-by-type', 'tension-by-sector', 'spread-of-hubs', 'course-of-the-year'] as const;
export type QueryName = (typeof QUERIES)[number];
export type Row = Readonly<Record<string, string | number | null>>;

/** Types of the columns as DuckDB names them; those of BigQuery are INT64, STRING and DATE. */
const TYPE_OF: Readonly<Record<string, string>> = { hub: 'VARCHAR', day: 'DATE', cut: 'VARCHAR', grp: 'VARCHAR' };
const FOLDER = join(import.meta.dirname, 'queries');

/** The text of a query, as it is pasted into BigQuery. */
export const queryText = (name: QueryName | 'standing'): string => readFileSync(join(FOLDER, `${name}.sql`), 'utf8');

export class FactsDatabase {
  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
  ) {}

  /** @param files CSV files with all columns of `FACT_COLUMNS`, `*` allowed; throws what DuckDB says of one that is not so */
  static async open(files: string, columns: readonly string[]): Promise<FactsDatabase> {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const types = columns.map((column) => `'${column}': '${TYPE_OF[column] ?? 'BIGINT'}'`).join(', ');
    await connection.run(
      `CREATE TABLE facts AS SELECT * FROM read_csv('${files.replaceAll("'", "''")}', header = true, columns = {${types}})`,
    );
    await connection.run(queryText('standing'));
    return new FactsDatabase(instance, connection);
  }

  /** Rows of a query; whole numbers come as numbers. */
  async ask(name: QueryName): Promise<readonly Row[]> {
    return this.rows(queryText(name));
  }

  /** `lastDay` is the last that any fact tells of; throws when there is no fact. */
  async count(): Promise<{ readonly hubs: number; readonly facts: number; readonly lastDay: string }> {
    const [row] = await this.rows(
      'SELECT COUNT(DISTINCT hub) AS hubs, COUNT(*) AS facts, CAST(MAX(day) AS VARCHAR) AS last_day FROM facts',
    );
    if (Number(row!['facts']) === 0) throw new Error('the files tell no fact');
    return { hubs: Number(row!['hubs']), facts: Number(row!['facts']), lastDay: String(row!['last_day']) };
  }

  /** The same hubs told again under other names, so many times in all: how it goes with many more. */
  async multiply(times: number): Promise<void> {
    await this.connection.run(
      `INSERT INTO facts SELECT facts.* REPLACE (hub || ' / ' || copy AS hub) FROM facts, range(1, ${Math.trunc(times)}) AS r(copy)`,
    );
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }

  private async rows(sql: string): Promise<readonly Row[]> {
    const reader = await this.connection.runAndReadAll(sql);
    return reader
      .getRowObjectsJS()
      .map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [
            name,
            typeof value === 'bigint' ? Number(value) : (value as string | number | null),
          ]),
        ),
      );
  }
}
