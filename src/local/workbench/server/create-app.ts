// The addresses the workbench answers at.
import { Hono } from 'hono';
import type { RuntimeProcess } from '../host/runtime-process';
import { RuntimeRefusal } from '../host/runtime-process';
import type { ChangeFeed, Life } from './change-feed';
import type { ClientAsset } from './client-assets';
import { guardOrigin } from './guard-origin';
import { guardSession } from './guard-session';
import { pageShell, type PageData } from './page-shell';
import { FRAME_SHELL, frameHeaders, pageHeaders } from './policies';

/** What the addresses need; functions, because it changes while the server lives. */
export interface AppParts {
  readonly port: () => number;
  /** What the browser of this session was given. */
  readonly token: string;
  readonly page: PageData;
  readonly assets: () => Promise<ReadonlyMap<string, ClientAsset>>;
  readonly runtime: () => Promise<RuntimeProcess>;
  readonly life: () => Life;
  readonly feed: ChangeFeed;
  readonly restart: () => void;
}

export function createApp(parts: AppParts): Hono {
  const app = new Hono();
  app.use(guardOrigin(parts.port));
  app.use((context, next) => (context.req.path === '/frame' ? frameHeaders : pageHeaders)(context, next));
  app.use(guardSession(parts.token, parts.port));

  app.get('/', (context) => context.html(pageShell('workbench', parts.page)));
  app.get('/forms/d/e/:id/viewform', (context) => context.html(pageShell('form', { title: 'Formulaire' })));

  app.get('/frame', (context) => context.html(FRAME_SHELL));

  app.get('/assets/:name', async (context) => {
    const asset = (await parts.assets()).get(context.req.param('name'));
    if (!asset) return context.notFound();
    context.header('ETag', asset.etag);
    context.header('Cache-Control', 'no-cache');
    if (context.req.header('if-none-match') === asset.etag) return context.body(null, 304);
    return context.body(new Uint8Array(asset.gzip), 200, { 'Content-Type': asset.contentType, 'Content-Encoding': 'gzip' });
  });

  app.get('/api/changes', (context) => parts.feed.open(context, { kind: 'life', life: parts.life() }));
  app.post('/api/restart', (context) => {
    parts.restart();
    return context.json(null);
  });
  app.post('/api/runtime/:method', async (context) => {
    // Only JSON: a form of another site cannot send it without being asked first.
    if (!context.req.header('content-type')?.startsWith('application/json'))
      return context.json({ message: 'Appel mal formé.' }, 415);
    const args: unknown = await context.req.json().catch(() => undefined);
    if (!Array.isArray(args)) return context.json({ message: 'Appel mal formé.' }, 400);
    try {
      const runtime = await parts.runtime();
      await runtime.ready;
      const json = await runtime.call(context.req.param('method'), args);
      return context.body(json, 200, { 'Content-Type': 'application/json' });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return context.json({ message }, error instanceof RuntimeRefusal ? 422 : 503);
    }
  });
  app.notFound((context) => context.text('Cette page n’existe pas.', 404));
  return app;
}
