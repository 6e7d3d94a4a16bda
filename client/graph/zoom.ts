/** How far the picture is enlarged and made smaller. */

/** Bounds of the zoom, and those of a picture that is shown whole. */
export const ZOOM = { min: 0.3, max: 3, fitMin: 0.75, fitMax: 1.2 };
/** Below this only lead labels are legible, so others go. */
const LABELS_FROM = 0.75;

/** Whether the picture is large enough for more than lead labels and the marks of disagreement. */
export const isLegible = (zoom: number): boolean => zoom >= LABELS_FROM;
