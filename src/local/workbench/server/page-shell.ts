// The HTML that is served at once: a title, a waiting screen, and the addresses of the scripts.

/** What a page finds, as JSON, in its element `page-data` when it starts. */
export interface PageData {
  readonly title: string;
  readonly tour?: readonly { readonly title: string; readonly text: string; readonly target: string }[];
}

const WAITING = `
body{margin:0;font:13px/1.4 Arial,"Liberation Sans",Helvetica,sans-serif;color:#3c4043;background:#fff}
.waiting{position:fixed;inset:0;display:grid;place-content:center;justify-items:center;gap:12px}
.waiting i{width:28px;height:28px;border:3px solid #dadce0;border-top-color:#1a73e8;border-radius:50%;animation:turn 1s linear infinite}
@keyframes turn{to{transform:rotate(1turn)}}
@media (prefers-reduced-motion:reduce){.waiting i{animation-duration:6s}}`;

/**
 * The look comes after the waiting screen, which is thus shown while it is made.
 * @param asset base name of the page's script and style, `workbench` or `form`
 */
export function pageShell(asset: string, data: PageData): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(data.title)}</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%231a73e8'/%3E%3Cpath d='M4 5h8M4 8h8M4 11h8M7 4v8' stroke='%23fff' fill='none'/%3E%3C/svg%3E">
<style>${WAITING}</style>
</head>
<body>
<div id="root"><div class="waiting" role="status"><i></i><span>${escapeHtml(data.title)} : ouverture…</span></div></div>
<link rel="stylesheet" href="/assets/${asset}-style.css">
<script type="application/json" id="page-data">${json}</script>
<script src="/assets/${asset}.js" defer></script>
</body>
</html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
