/** The database goes and comes back; the server stays, says so, and heals by itself. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Product, startServer } from '../../setup/server.ts';

let product: Product;
beforeAll(async () => {
  product = await startServer({ clientDir: '/nowhere' });
});
afterAll(() => product.stop());

const stats = () => fetch(`${product.url}/graphql?query=${encodeURIComponent('{ stats { articles } }')}`);
const status = async (path: string): Promise<number> => (await fetch(product.url + path)).status;

it('answers 503 with a code while the database is gone, and by itself again when it is back', async () => {
  expect(await (await stats()).json()).toEqual({ data: { stats: { articles: 1 } } });
  expect(await status('/ready')).toBe(200);

  product.cutDatabase();
  const refused = await stats();
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toBe('1');
  expect(await refused.json()).toMatchObject({
    data: { stats: null },
    errors: [{ path: ['stats'], extensions: { code: 'UNAVAILABLE', retryable: true } }],
  });
  expect(await status('/ready')).toBe(503);
  expect(await status('/health')).toBe(200);

  product.restoreDatabase();
  await expect.poll(() => status('/ready'), { timeout: 10_000 }).toBe(200);
  expect(await (await stats()).json()).toEqual({ data: { stats: { articles: 1 } } });
});
