/** How far and by how much one zooms, by buttons, keys and fingers alike. */
export const ZOOM = {
  min: 0.3,
  max: 3,
  /** Of a picture that is fitted to the canvas. */
  fitMin: 0.75,
  fitMax: 1.2,
  /** Of one press. */
  step: 1.25,
} as const;

/** The nearest zoom that may be. */
export const bounded = (zoom: number): number => Math.min(ZOOM.max, Math.max(ZOOM.min, zoom));
