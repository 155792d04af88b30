import { Hono } from 'hono';
import { guardOrigin } from '../../../src/local/workbench/server/guard-origin';

const app = new Hono().use(guardOrigin(() => 4810)).get('/', (context) => context.text('ouvert'));

function ask(headers: Record<string, string>): Promise<Response> {
  return Promise.resolve(app.request('/', { headers }));
}

describe('who may speak to the workbench', () => {
  it.each(['127.0.0.1:4810', 'localhost:4810'])('the host %s is let in', async (host) => {
    expect((await ask({ host })).status).toBe(200);
  });

  it.each(['evil.example', 'evil.example:4810', '127.0.0.1', '127.0.0.1:4811', '192.168.1.10:4810'])(
    'the host %s is refused in French, with the right address',
    async (host) => {
      const response = await ask({ host });
      expect(response.status).toBe(403);
      expect(await response.text()).toContain('Accès refusé : cette page ne répond qu’à l’adresse http://127.0.0.1:4810');
    },
  );

  it.each(['https://evil.example', 'null', 'http://127.0.0.1:4811', 'https://127.0.0.1:4810'])(
    'the origin %s is refused',
    async (origin) => {
      const response = await ask({ host: '127.0.0.1:4810', origin });
      expect(response.status).toBe(403);
      expect(await response.text()).toContain('un autre site');
    },
  );

  it('its own origin is let in', async () => {
    expect((await ask({ host: 'localhost:4810', origin: 'http://localhost:4810' })).status).toBe(200);
  });
});
