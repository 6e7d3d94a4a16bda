/** Icons and shapes, drawn here so that nothing is fetched. They are decoration: the word stands beside, or in the name. */
import type { EntityType } from '../../state/data/rows.ts';

const PATHS = {
  close: 'M5 5l10 10M15 5L5 15',
  search: 'M9 3.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11M13 13l4 4',
  sun: 'M10 6.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 0 1 0-7M10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6L16 16M4 16l1.4-1.4M14.6 5.4L16 4',
  moon: 'M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.5 8.5',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4',
  arrange: 'M3.5 3.5h5v5h-5zM11.5 11.5h5v5h-5zM14 3.5v5M11.5 6h5M6 11.5v5M3.5 14h5',
  sources: 'M3 5.5h14v8H9l-3.5 3v-3H3zM6.5 9.5h.01M10 9.5h.01M13.5 9.5h.01',
  history: 'M10 5.5V10l3 2M3.5 10a6.5 6.5 0 1 0 2-4.7M3 3v3.5h3.5',
  share: 'M10 3v9.5M6.5 9L10 12.5L13.5 9M4 16.5h12',
  help: 'M7.5 7.5a2.5 2.5 0 1 1 3.4 2.3c-.6.3-.9.7-.9 1.4v.6M10 14.5h.01M10 2.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 0 1 0-15',
  undo: 'M7 4L3.5 7.5L7 11M4 7.5h8a4.5 4.5 0 0 1 0 9H9',
  redo: 'M13 4l3.5 3.5L13 11M16 7.5H8a4.5 4.5 0 0 0 0 9h3',
  chevron: 'M8 5l5 5l-5 5',
  back: 'M12 5l-5 5l5 5',
  text: 'M4 4.5h12M4 8.5h12M4 12.5h12M4 16.5h7',
  list: 'M7 5h10M7 10h10M7 15h10M3 5h.01M3 10h.01M3 15h.01',
  legend: 'M3 5.5h6M3 14.5h6M12.5 5.5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M12.5 12.5h4v4h-4z',
} as const;
export type IconName = keyof typeof PATHS;

/** A line icon of 20 px; `mirrored` ones point the other way in Arabic. */
export function Icon({ name, mirrored = false }: { name: IconName; mirrored?: boolean }) {
  return (
    <svg className={mirrored ? 'icon mirrored' : 'icon'} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The shape of a kind of node, as on the canvas. */
export function Shape({ type }: { type: EntityType }) {
  return (
    <svg className={`shape ${type.toLowerCase()}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {type === 'Group' && <rect x="1" y="3" width="14" height="10" rx="2.5" />}
      {type === 'Person' && <circle cx="8" cy="8" r="6.5" />}
      {type === 'Place' && <path d="M8 1l7 7l-7 7l-7-7z" />}
      {type === 'Event' && <path d="M4.2 2h7.6L15.5 8l-3.7 6H4.2L.5 8z" />}
    </svg>
  );
}

/** The tag of a source, which is never drawn on the canvas itself. */
export function Tag() {
  return (
    <svg className="shape source" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M1 4h9l5 4l-5 4H1z" />
    </svg>
  );
}

/** A disagreement that is no longer open. */
export function ClosedMark() {
  return (
    <svg className="diamond closed" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      <path d="M3 7h8" />
    </svg>
  );
}

/** ✕ where nothing is left while sources are left out. */
export function Cross() {
  return (
    <svg className="cross" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      <path d="M3 3l8 8M11 3l-8 8" />
    </svg>
  );
}

/** ◆ where reports conflict, ◇ where they differ. */
export function Diamond({ hollow = false }: { hollow?: boolean }) {
  return (
    <svg
      className={hollow ? 'diamond hollow' : 'diamond'}
      viewBox="0 0 14 14"
      width="14"
      height="14"
      aria-hidden="true"
    >
      <path d="M7 1.5L12.5 7L7 12.5L1.5 7z" />
    </svg>
  );
}
