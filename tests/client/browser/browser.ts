/** A browser as a person has it, and a page that notes everything that it must not do. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { expect } from 'vitest';
import type { Probe } from '../../../client/graph/adapter.ts';
import { findBrowser, installBrowser } from '../../setup/browser.ts';

const ARGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** For whatever is waited for where other work runs beside, ms. */
const PATIENT = 60_000;

export async function launch(): Promise<Browser> {
  const executablePath = findBrowser() ?? installBrowser();
  if (!executablePath) throw new Error('No Chromium was found. Install it: apt-get install chromium');
  return chromium.launch({ executablePath, args: ARGS });
}

/** Console warnings and errors, policy reports, page errors and foreign requests, as they came. */
export type Watched = { page: Page; complaints: string[] };

/** Opens a fresh profile at an address of the product. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(PATIENT);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`));
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) complaints.push(`foreign: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  await page.goto(url);
  return { page, complaints };
}

/** What the canvas shows, once it stands still: fonts are there and two looks agree. */
export async function canvas(page: Page): Promise<Probe> {
  await page.waitForFunction(() => window.__graph?.()?.nodes.length);
  await page.evaluate(() => document.fonts.ready);
  let last = '';
  for (;;) {
    const probe = await page.evaluate(() => window.__graph?.() ?? null);
    const now = JSON.stringify(probe);
    if (probe && now === last) return probe;
    last = now;
    await page.waitForTimeout(60);
  }
}

/** A place on a line between two nodes, in px of the page, away from the mark in its middle. */
export async function onLine(page: Page, from: string, to: string): Promise<{ x: number; y: number }> {
  const id = [from, to].sort().join('|');
  const line = (await canvas(page)).lines.find((one) => one.id === id);
  if (!line) throw new Error(`No line joins ${from} and ${to}`);
  const box = await page.locator('.graph').boundingBox();
  const at = (a: number, b: number): number => a * 0.35 + b * 0.65;
  return { x: (box?.x ?? 0) + at(line.from.x, line.to.x), y: (box?.y ?? 0) + at(line.from.y, line.to.y) };
}

/** Expects what is seen to become so, with patience for a slow machine. */
export const soon = <T>(see: () => T | Promise<T>) => expect.poll(see, { timeout: PATIENT });
