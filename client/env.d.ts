/** Types of what vite puts into modules, and of the one thing that a test build adds to the window. */
/// <reference types="vite/client" />
import type { Probe } from './graph/adapter.ts';

declare global {
  interface Window {
    /** What the canvas shows; only in test builds. */
    __graph?: () => Probe | null;
  }
}
