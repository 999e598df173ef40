import { MEMORY_CSS } from '../ui/memory-css.ts';

const SERIF = 'Georgia,"Times New Roman",serif';

/** The card's own style: the overlay's with a card, which few pages ever come to show. */
export const CARD_CSS = `
.card{position:absolute;inset:auto;margin:0;padding:0;box-sizing:border-box;width:min(376px,calc(100vw - 16px));overflow:hidden;
 border:1px solid var(--line);border-radius:12px;background:var(--paper);color:var(--ink);box-shadow:var(--shadow);font-size:13.5px;line-height:1.45}
.card:popover-open{display:flex;flex-direction:column}
.card:focus-visible{outline:none}
.card *{box-sizing:border-box}
.card .scroll{overflow:auto;min-height:0;overscroll-behavior:contain}
.card p{margin:0}
.card .head,.card .foot{flex:none}
.card .head{display:flex;gap:10px;padding:12px 10px 10px 14px;align-items:flex-start}
.card .head>.icon{width:20px;height:20px;margin-top:1px}
.glance{flex:1;min-width:0;overflow-wrap:anywhere}
h2{font-size:15px;line-height:1.35;font-weight:600;margin:0}
.how{color:var(--soft)}
.status{display:flex;gap:6px;align-items:flex-start;font-weight:600}
.status .icon{margin-top:2px}
.status.none{font-weight:400;color:var(--soft)}
.frame{display:flex;gap:2px;margin:-3px 0 0}
.pin,.close{display:flex;justify-content:center;align-items:center;min-width:28px;min-height:28px;border:0;background:none;padding:0;border-radius:6px;color:var(--soft)}
.pin[aria-pressed=true]{background:var(--ink);color:var(--paper)}
.pin:hover:not([aria-pressed=true]),.close:hover,.pager button:hover:enabled,.evidence button:hover{background:var(--wash)}
.card .means{margin:0 14px 10px;color:var(--soft);font-size:13px;text-wrap:pretty}
blockquote{margin:0 14px 12px;padding:8px 12px;background:var(--wash);border-radius:8px;font:14.5px/1.45 ${SERIF};overflow-wrap:anywhere}
h3,h4{font-size:12.5px;line-height:1.3;font-weight:600;color:var(--soft);margin:0 14px 6px}
h4{margin:0 0 2px;font-weight:400;color:var(--ink)}
ol,ul{list-style:none;margin:0;padding:0}
.way{display:grid;grid-template-columns:repeat(var(--hops),minmax(0,1fr));gap:8px 18px;margin:0 14px 12px}
.way li{position:relative;padding:6px 8px;border:1px solid var(--line);border-radius:8px}
.way li:not(:last-child):after{content:"→";position:absolute;right:-16px;top:50%;width:14px;text-align:center;line-height:1;transform:translateY(-50%);color:var(--soft)}
.way .name{display:flex;gap:5px;align-items:flex-start}
.way .icon{width:14px;height:14px;margin-top:2px;color:var(--soft)}
.way b{font-weight:600;font-size:13px;line-height:1.35;min-width:0;overflow-wrap:anywhere;hyphens:auto}
small{display:block;font-size:12px;line-height:1.35;color:var(--soft);overflow-wrap:anywhere}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:4px 8px;margin:0 14px 8px}
.side{grid-column:1/-1;min-width:0}
.sides:has(.for):has(.against) :is(.for,.against){grid-column:auto}
.sides:has(.for):has(.against) :is(.for,.against) .icon:last-child{display:none}
.evidence{margin:0 -8px}
.evidence button{display:flex;gap:8px;width:100%;min-height:28px;border:0;background:none;text-align:left;padding:5px 8px;border-radius:8px;align-items:flex-start}
.evidence button span{flex:1;min-width:0;overflow-wrap:anywhere}
.evidence .icon{margin-top:2px;width:14px;height:14px}.evidence .icon:last-child{color:var(--soft)}
q{font:14px/1.4 ${SERIF};quotes:"“" "”"}
.side q{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:6;overflow:hidden}
.hedges{margin:-4px 14px 12px!important;color:var(--soft);font-size:13px}
details{margin:0 14px 8px;color:var(--soft)}details .evidence{margin-top:2px}details q{color:var(--ink)}
summary{cursor:pointer;width:fit-content;min-height:24px;border-radius:4px;color:var(--focus)}summary:hover{text-decoration:underline}
dl{margin:2px 0 4px;font-size:12.5px}dt{font-weight:600;margin-top:4px}dd{margin:0;overflow-wrap:anywhere}
.undo{margin:2px 14px 12px!important;display:flex;gap:10px;align-items:baseline}
.card .foot{display:flex;flex-wrap:wrap;gap:2px 16px;align-items:center;border-top:1px solid var(--line);padding:6px 14px;color:var(--soft)}
.link{border:0;background:none;padding:2px 0;min-height:24px;color:var(--focus);border-radius:4px}.link:hover{text-decoration:underline}
.means .link{min-height:0;padding:0;text-decoration:underline}
.pager{margin-left:auto;display:flex;align-items:center;gap:2px}
.pager button{border:0;background:none;min-width:26px;min-height:26px;padding:0;border-radius:6px;display:flex;justify-content:center;align-items:center}.pager button:disabled{opacity:.35;cursor:default}
.correction{display:grid;gap:8px;margin:2px 14px 12px;font-size:13px}
.correction label:not(.check){display:grid;gap:2px;color:var(--soft)}
.correction :is(select,input[type=text]){width:100%;height:30px;border:1px solid var(--edge);border-radius:8px;padding:0 8px;background:var(--paper);color:var(--ink);font:inherit}
.check{display:flex;gap:7px;align-items:center;min-height:24px}.check input{margin:0;width:14px;height:14px;accent-color:var(--focus)}
.correction p{color:var(--soft)}.correction .buttons{display:flex;gap:14px;align-items:center}
.primary{border:1px solid var(--focus);border-radius:8px;padding:4px 14px;background:var(--focus);color:var(--paper)}
.primary:disabled{border-color:var(--line);background:var(--wash);color:var(--soft);cursor:default}
@media (pointer:coarse){.pin,.close,.pager button,.card .link,summary,.evidence button{min-width:44px;min-height:44px;display:flex;justify-content:center;align-items:center}
.evidence button{justify-content:flex-start}.means .link{display:inline;min-height:0}}
${MEMORY_CSS}.remembered .memory{margin:0 14px 10px}
@media (forced-colors:active){.card{border-color:CanvasText}.pin[aria-pressed=true]{forced-color-adjust:none;background:Highlight;color:HighlightText}
.pin[aria-pressed=true] .icon{stroke:HighlightText}}
`;
