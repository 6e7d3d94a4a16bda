/** Colours as they are drawn: those that the page wants, and those of a picture or of the canvas itself at some places. */
import type { Page } from 'playwright';

export type Point = { x: number; y: number };
type Color = [red: number, green: number, blue: number];

/** The colours of the page by name, as they hold now; system colours by theirs. */
export const wanted = <N extends string>(page: Page, names: readonly N[]): Promise<Record<N, Color>> =>
  page.evaluate((all) => {
    const probe = document.createElement('span');
    document.body.append(probe);
    const found = all.map((name) => {
      probe.style.setProperty('color', /^[A-Z]/.test(name) ? name : `var(--${name})`);
      return [name, getComputedStyle(probe).color.match(/\d+/g)?.slice(0, 3).map(Number)];
    });
    probe.remove();
    return Object.fromEntries(found);
  }, names as N[]) as Promise<Record<N, Color>>;

/** What a picture shows at some places, in px of it. */
export async function colorsAt(page: Page, picture: Buffer, type: string, places: readonly Point[]): Promise<Color[]> {
  const blank = await page.context().newPage();
  const colors = await blank.evaluate(
    async ([url, at]) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const sheet = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
      const ctx = sheet.getContext('2d');
      ctx?.drawImage(image, 0, 0);
      return at.map(({ x, y }) => [...(ctx?.getImageData(Math.round(x), Math.round(y), 1, 1).data ?? [])].slice(0, 3));
    },
    [`data:${type};base64,${picture.toString('base64')}`, [...places]] as const,
  );
  await blank.close();
  return colors as Color[];
}

/**
 * What the canvas draws at some places, in px of its box: the colour of whatever covers most there. Its layers have no ground, so
 * that a line thinner than a px has its own colour, too.
 */
export const strongestAt = (page: Page, places: readonly Point[]): Promise<Color[]> =>
  page.evaluate(
    (all) => {
      const layer = document.querySelector<HTMLCanvasElement>('.graph canvas[data-id="layer2-node"]');
      const ctx = new OffscreenCanvas(layer?.width ?? 1, layer?.height ?? 1).getContext('2d', {
        willReadFrequently: true,
      });
      if (!layer || !ctx) throw new Error('The canvas has no layer of nodes');
      ctx.drawImage(layer, 0, 0);
      const ratio = layer.width / layer.clientWidth;
      return all.map(({ x, y }): Color => {
        const { data } = ctx.getImageData(Math.round(x * ratio) - 2, Math.round(y * ratio) - 2, 5, 5);
        let best = 0;
        for (let at = 0; at < data.length; at += 4) if ((data[at + 3] ?? 0) > (data[best + 3] ?? 0)) best = at;
        return [data[best] ?? 0, data[best + 1] ?? 0, data[best + 2] ?? 0];
      });
    },
    [...places],
  );
