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

/** Below this only lead labels are legible, so others go. */
const LABELS_FROM = 0.75;

/** Whether the picture is large enough for more than lead labels and the marks of disagreement. */
export const isLegible = (zoom: number): boolean => zoom >= LABELS_FROM;
