import type { Locale } from './locale.js';

/** As what a stack can be exported: a row for each task and service, a table, or a picture. */
export const EXPORT_FORMATS = ['csv', 'md', 'svg', 'png'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What is to be exported. */
export interface ExportWish {
  /**
   * Ids or names of services ("s3", "Amazon S3"), in the order of the columns; with "~itself" behind it, where its own way to be run
   * is meant and none of its variants. One that is named twice counts once.
   */
  readonly services: readonly string[];
  readonly format: ExportFormat;
  readonly locale: Locale;
  /** Of a picture only. */
  readonly theme: 'light' | 'dark';
}

/** A file that can be kept. */
export interface ExportedFile {
  /** "demarc-alb-fargate-2026-11-28.csv": plain ASCII. The day is that of the export, in UTC. */
  readonly name: string;
  readonly mediaType: 'text/csv' | 'text/markdown' | 'image/svg+xml' | 'image/png';
  /** Text is UTF-8. */
  readonly bytes: Uint8Array;
}

/** A file, or why there is none. */
export type Exported =
  | { readonly type: 'file'; readonly file: ExportedFile }
  /** Names that are no service's, each with the names of services that are near it, nearest first. */
  | {
      readonly type: 'unknown';
      readonly names: readonly { readonly typed: string; readonly near: readonly string[] }[];
    }
  /** More services than a picture shows side by side. */
  | { readonly type: 'too-many'; readonly most: number }
  /** No service was named. */
  | { readonly type: 'nothing' };

/** Exports a stack, with the verdicts of the answer about it. Needs no state; rejects only if a picture cannot be drawn. */
export type ExportStack = (wish: ExportWish) => Promise<Exported>;
