import { PALETTE_NAMES } from '../article/look.ts';
import { MEMORY_CSS } from '../ui/memory-css.ts';
import { COLOUR_NAMES, colourProperties } from '../ui/palette.ts';

const colours = COLOUR_NAMES.map((name) => `.c-${name}{color:var(--${name})}`).join('');

const palettes = PALETTE_NAMES.flatMap((palette) =>
  (['light', 'dark'] as const).map((tone) => `.${palette}.${tone}{${colourProperties(tone, palette)}}`),
).join('');

/** The colour of a highlight that marks nothing: by it is seen whether the browser inherits highlights' styles. */
export const PROBE_COLOUR = 'rgb(1, 2, 3)';

/**
 * The overlay's own style. The host is set with !important, which inside a shadow root wins over whatever the page says of
 * it; nothing inherits from the page.
 */
export const OVERLAY_CSS = `
:host{all:initial!important;position:absolute!important;top:0!important;left:0!important;width:0!important;height:0!important;
 overflow:visible!important;display:block!important;direction:ltr!important}
:host>*{position:relative}
@media print{:host{display:none!important}}
.light{--shadow:0 1px 2px #1b1f2414,0 10px 30px #1b1f2426;color-scheme:light}
.dark{--shadow:0 1px 2px #0006,0 10px 30px #000a;color-scheme:dark}
${palettes}
${colours}
.layer::highlight(probe){color:${PROBE_COLOUR}}
.layer{font:12px/1.3 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color:var(--ink);letter-spacing:normal;text-align:left}
button{font:inherit;color:inherit;cursor:pointer;-webkit-tap-highlight-color:transparent}
.icon{width:16px;height:16px;flex:none;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
:focus{outline:none}:focus-visible{outline:2px solid var(--focus);outline-offset:1px}
.badge{position:absolute;box-sizing:border-box;display:flex;align-items:center;gap:7px;margin:0;padding:0 8px 0 7px;border:1px solid var(--line);
 border-radius:8px;background:var(--paper);text-align:left;overflow:hidden}
.badge:hover,.badge[aria-expanded=true]{border-color:var(--focus)}
.badge[aria-expanded=true]{box-shadow:0 0 0 2px color-mix(in srgb,var(--focus) 28%,transparent)}
@media (pointer:coarse){.badge{overflow:visible}.badge .words{overflow:hidden}
.badge:before{content:"";position:absolute;inset:50% auto auto 50%;width:max(100%,44px);height:max(100%,44px);transform:translate(-50%,-50%)}
.close,.pager button,.link,summary{min-width:44px;min-height:44px;justify-content:center;align-items:center}}
.badge .words{min-width:0;flex:1}
.badge b,.badge i{display:block;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.badge b{font-weight:600}.badge i{font-style:normal;color:var(--soft)}
.badge.mark{padding:0;justify-content:center;border-radius:50%}
.badge.mark .icon{width:64%;height:64%}
.badge .more{font-size:11px;font-variant-numeric:tabular-nums}.badge.pill .more{color:var(--soft)}
.badge.mark .more{font-weight:600;line-height:1}.badge.mark:has(.more) .icon{display:none}
.card{position:absolute;inset:auto;margin:0;padding:0;box-sizing:border-box;width:min(372px,calc(100vw - 16px));overflow:hidden;
 border:1px solid var(--line);border-radius:12px;background:var(--paper);color:var(--ink);box-shadow:var(--shadow);font-size:13.5px;line-height:1.45}
.card:popover-open{display:flex;flex-direction:column}
.card:focus-visible{outline:none}
.card .scroll{overflow:auto;min-height:0;overscroll-behavior:contain}
.card header{display:flex;gap:10px;padding:13px 12px 10px 14px;align-items:flex-start}
.card header>.icon{width:20px;height:20px}.card header>div{flex:1}
h2{font-size:15px;line-height:1.3;font-weight:600;margin:0}header p{margin:2px 0 0;color:var(--soft)}
.close{border:0;background:none;padding:4px;margin:-4px -2px 0 0;border-radius:6px;color:var(--soft);display:flex}
.close:hover,.pager button:hover:enabled,.evidence button:hover{background:var(--wash)}
blockquote{margin:0 14px 12px;padding:8px 12px;background:var(--wash);border-radius:8px;font:14.5px/1.45 Georgia,"Times New Roman",serif}
h3{font-size:12px;line-height:1.3;font-weight:600;color:var(--soft);margin:0 14px 6px}
ol,ul{list-style:none;margin:0;padding:0}
.way{margin:0 14px 12px}
.way li{position:relative;display:flex;gap:9px;padding-bottom:12px}
.way li:last-child{padding-bottom:0}
.way li:not(:last-child):after{content:"";position:absolute;left:7px;top:20px;bottom:2px;width:2px;border-radius:1px;background:var(--line)}
.way .icon{color:var(--soft);margin-top:1px}
.way b{font-weight:600;margin-right:6px}small{font-size:12.5px;color:var(--soft)}
.evidence{margin:0 6px 8px}
.evidence button{display:flex;gap:9px;width:100%;border:0;background:none;text-align:left;padding:6px 8px;border-radius:8px;align-items:flex-start}
.evidence button span{flex:1}.evidence .icon{margin-top:2px}.evidence .icon:last-child{color:var(--soft)}
.evidence small{display:block}q{font-family:Georgia,"Times New Roman",serif;font-size:14px;quotes:"“" "”"}
.hedges{margin:0 14px 10px;color:var(--soft)}
details{margin:0 14px 10px;color:var(--soft)}summary{cursor:pointer;width:fit-content;border-radius:4px}summary:hover{color:var(--ink)}
dl{margin:6px 0 0;font-size:12.5px}dt{font-weight:600;margin-top:4px}dd{margin:0;overflow-wrap:anywhere}
${MEMORY_CSS}.remembered .memory{margin:0 14px 10px}
.undo{margin:2px 14px 12px;display:flex;gap:10px;align-items:baseline}
.card footer{display:flex;gap:14px;align-items:center;border-top:1px solid var(--line);padding:7px 14px;color:var(--soft);min-height:26px}
.link{border:0;background:none;padding:2px 0;color:var(--focus);border-radius:4px}.link:hover{text-decoration:underline}
.pager{margin-left:auto;display:flex;align-items:center;gap:4px}
.pager button{border:0;background:none;padding:4px;border-radius:6px;display:flex}.pager button:disabled{opacity:.35;cursor:default}
.told{position:fixed;inset:auto 0 24px;margin:0 auto;box-sizing:border-box;width:fit-content;max-width:min(420px,calc(100vw - 32px));padding:10px 16px;
 border:1px solid var(--line);border-radius:10px;background:var(--paper);color:var(--ink);box-shadow:var(--shadow);font-size:14px;line-height:1.45}
.told.unseen{inset:0 auto auto 0;width:1px;height:1px;padding:0;border:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (forced-colors:active){.badge,.card{border-color:CanvasText}.icon{stroke:CanvasText}.badge[aria-expanded=true]{outline:2px solid Highlight}}
`;
