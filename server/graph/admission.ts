/** How many may be in at once. Who waits too long is told BUSY, so that a burst does not fill the memory with waiters. */
import { TawaturError } from '../errors.ts';

type Waiter = { enter: () => void; timer: NodeJS.Timeout };

/** A number of places and a line before them, first come first served. */
export class Admission {
  #free: number;
  readonly #line: Waiter[] = [];
  readonly #patience: number;

  /**
   * @param places how many may be in
   * @param patience milliseconds in line
   */
  constructor(places: number, patience: number) {
    this.#free = places;
    this.#patience = patience;
  }

  /** Waits for a place. @throws TawaturError BUSY after `patience` */
  async enter(): Promise<void> {
    if (this.#free > 0) {
      this.#free--;
      return;
    }
    await new Promise<void>((enter, refuse) => {
      const waiter: Waiter = { enter, timer: setTimeout(() => this.#refuse(waiter, refuse), this.#patience) };
      this.#line.push(waiter);
    });
  }

  /** Gives the place back; the first in line takes it. */
  leave(): void {
    const next = this.#line.shift();
    if (!next) {
      this.#free++;
      return;
    }
    clearTimeout(next.timer);
    next.enter();
  }

  #refuse(waiter: Waiter, refuse: (error: TawaturError) => void): void {
    this.#line.splice(this.#line.indexOf(waiter), 1);
    refuse(new TawaturError('BUSY', 'All connections to the database are in use. Try again in a moment.'));
  }
}
