/** Types of what vite puts into modules (`import.meta.env`, style files, addresses of assets). */
/// <reference types="vite/client" />
