/** The project as clasp pushes it: the right files, whole, and a script that works from what arrived. */
import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { clasp, projectFor, ScriptApiStandIn, type PushedFile } from './clasp';
import { filesOf, textArguments } from './bundle';
import { menuFunctions, openFiles, walkRoad, type ProjectFiles } from './road';

const SCRIPT_ID = 'a-script-of-the-stand-in-0123456789';
const EXTENSIONS: Readonly<Record<PushedFile['type'], string>> = { SERVER_JS: '.js', HTML: '.html', JSON: '.json' };

/** What the platform holds after a push, by file name. */
const arrived = (files: readonly PushedFile[]): ProjectFiles =>
  Object.fromEntries(files.map(({ name, type, source }) => [`${name}${EXTENSIONS[type]}`, source]));

jest.setTimeout(60_000);

test('clasp lists exactly the files of dist as those to push, and leaves none untracked', async () => {
  const { code, output } = await clasp(['show-file-status', '--json']);
  expect(code).toBe(0);
  const status = JSON.parse(output) as { readonly filesToPush: readonly string[]; readonly untrackedFiles: readonly string[] };
  expect([...status.filesToPush].sort()).toEqual(
    readdirSync('dist')
      .map((name) => `dist/${name}`)
      .sort(),
  );
  expect(status.untrackedFiles).toEqual([]);
});

test('the settings of clasp name the folder that is built, and a script id that says how to get one', () => {
  const settings = JSON.parse(readFileSync('.clasp.json', 'utf8')) as { readonly scriptId: string; readonly rootDir: string };
  expect(settings.rootDir).toBe('dist');
  expect(settings.scriptId).toMatch(/ID du script/);
});

describe('pushed to a stand-in of the platform', () => {
  let standIn: ScriptApiStandIn;
  let project: ReturnType<typeof projectFor>;

  beforeAll(async () => {
    standIn = await ScriptApiStandIn.open();
    project = projectFor(SCRIPT_ID);
  });
  afterAll(async () => {
    project.remove();
    await standIn.close();
  });

  test('clasp push sends every file whole, and the add-on opens its menu from what arrived', async () => {
    const { code, output } = await clasp(['-P', project.config, 'push', '-f'], { cwd: project.folder, port: standIn.port });
    expect({ code, output }).toMatchObject({ code: 0 });
    const files = arrived(standIn.scripts.get(SCRIPT_ID) ?? []);
    expect(Object.keys(files).sort()).toEqual(readdirSync('dist').sort());
    const built = filesOf('dist');
    expect(Object.keys(built).filter((name) => files[name] !== built[name])).toEqual([]);

    const runtime = openFiles(files);
    const { runs } = runtime.open();
    expect(runs.map(({ functionName, outcome }) => [functionName, outcome])).toEqual([['onOpen', 'done']]);
    expect(menuFunctions(runtime).sort()).toEqual(textArguments(built['Code.js']!, 'addItem', 1).sort());
    runtime.close();
  });

  test('what was pushed walks the whole road: forms, propositions, the answer of a company, every menu', () => {
    const report = walkRoad(arrived(standIn.scripts.get(SCRIPT_ID) ?? []));
    expect(report.failures).toEqual([]);
    expect(report.mails).toBeGreaterThan(3);
  });

  test('a version keeps what was pushed, and a deployment is of that version until it is updated', async () => {
    const run = (...args: readonly string[]) =>
      clasp(['-P', project.config, ...args], { cwd: project.folder, port: standIn.port });
    expect(await run('create-version', 'Rentrée')).toMatchObject({ code: 0, output: expect.stringMatching(/version 1/i) });
    expect(standIn.versions.map(({ versionNumber, description }) => [versionNumber, description])).toEqual([[1, 'Rentrée']]);
    expect(arrived(standIn.versions[0]!.files)).toEqual(filesOf('dist'));

    expect(await run('create-deployment', '-V', '1', '-d', 'Pôle')).toMatchObject({ code: 0 });
    const [deployment] = standIn.deployments;
    expect(deployment!.deploymentConfig).toMatchObject({ versionNumber: 1, description: 'Pôle' });

    expect(await run('create-version', 'Correctif')).toMatchObject({ code: 0 });
    expect(deployment!.deploymentConfig.versionNumber).toBe(1);
    expect(await run('update-deployment', deployment!.deploymentId, '-V', '2', '-d', 'Pôle')).toMatchObject({ code: 0 });
    expect(deployment!.deploymentConfig.versionNumber).toBe(2);
    const listed = await run('list-deployments');
    expect(listed).toMatchObject({ code: 0, output: expect.stringContaining('AKfycb-1') });
  });

  test('the stand-in keeps a character whole when it lies across two packets', async () => {
    const body = Buffer.from(JSON.stringify({ files: [{ name: 'Code', type: 'SERVER_JS', source: 'é' }] }));
    const cut = body.indexOf('é') + 1;
    await new Promise<void>((done, fail) => {
      const put = request(
        { port: standIn.port, host: '127.0.0.1', method: 'PUT', path: '/v1/projects/cut/content' },
        (response) => response.resume().on('end', done),
      ).on('error', fail);
      put.write(body.subarray(0, cut), () => setTimeout(() => put.end(body.subarray(cut)), 50));
    });
    expect(standIn.scripts.get('cut')?.[0]?.source).toBe('é');
  });

  test('without credentials nothing is pushed and clasp says so', async () => {
    const before = standIn.requests.length;
    const { code, output } = await clasp(['-P', project.config, 'push', '-f'], { cwd: project.folder });
    expect(code).not.toBe(0);
    expect(output).toContain('No credentials');
    expect(standIn.requests).toHaveLength(before);
  });
});
