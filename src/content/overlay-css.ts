import { COLOUR_NAMES } from '../ui/palette.ts';

const colours = COLOUR_NAMES.map((name) => `.c-${name}{color:var(--${name})}`).join('');

/** The colour of a highlight that marks nothing: by it is seen whether the browser inherits highlights' styles. */
export const PROBE_COLOUR = 'rgb(1, 2, 3)';

/**
 * The overlay's own style, without its card's. The host is set with !important, which inside a shadow root wins over whatever the page says of
 * it; nothing inherits from the page.
 */
export const OVERLAY_CSS = `
:host{all:initial!important;position:absolute!important;top:0!important;left:0!important;width:0!important;height:0!important;
 overflow:visible!important;display:block!important;direction:ltr!important}
:host>*{position:relative}
@media print{:host{display:none!important}}
.light{--shadow:0 1px 2px #1b1f2414,0 10px 30px #1b1f2426;color-scheme:light}
.dark{--shadow:0 1px 2px #0006,0 10px 30px #000a;color-scheme:dark}
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
.outline{position:absolute;pointer-events:none;border-bottom:2px solid var(--named);background:color-mix(in srgb,var(--named) 15%,transparent)}
.told{position:fixed;inset:auto 0 24px;margin:0 auto;box-sizing:border-box;width:fit-content;max-width:min(420px,calc(100vw - 32px));padding:10px 16px;
 border:1px solid var(--line);border-radius:10px;background:var(--paper);color:var(--ink);box-shadow:var(--shadow);font-size:14px;line-height:1.45}
.told.unseen{inset:0 auto auto 0;width:1px;height:1px;padding:0;border:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (forced-colors:active){.badge{border-color:CanvasText}.icon{stroke:CanvasText}.badge[aria-expanded=true]{outline:2px solid Highlight}}
`;
