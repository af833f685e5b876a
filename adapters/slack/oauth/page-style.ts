/** How our pages look; dark where the reader's system is. Sent inside each page, and allowed there by its hash. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1d1c1d; --paper: #fff; --quiet: #545154; --act: #1f2a44; --on-act: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eceaf0; --paper: #17181c; --quiet: #b5b2bb; --act: #a9c1ff; --on-act: #14192a; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 system-ui, sans-serif; }
main { max-width: 38rem; margin: 0 auto; padding: 3rem 1.25rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.125rem; margin: 2rem 0 .5rem; }
dt { margin-top: .75rem; }
dd { margin: 0; }
code { font-size: .9375em; }
.quiet { color: var(--quiet); }
.act {
  display: inline-block; margin: 1.5rem 0 .5rem; padding: .75rem 1.5rem; border-radius: .5rem;
  background: var(--act); color: var(--on-act); font-weight: 600; text-decoration: none;
}
a { color: inherit; }
a:focus-visible { outline: 3px solid; outline-offset: 3px; }
`;
