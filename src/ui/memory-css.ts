/** The style of what is remembered of claims; card, popup and library page share it. */
export const MEMORY_CSS = `
.memory{font-size:12.5px;line-height:1.45;color:var(--soft)}
.memory p{margin:0 0 4px}
.memory b{font-weight:600;color:var(--ink)}
.memory ul,.memory ol{list-style:none;margin:0 0 6px;padding:0}
.memory li{padding:4px 0 4px 10px;border-left:2px solid var(--line);margin-bottom:4px}
.memory li.other-number,.memory li.opposite{border-left-color:var(--contested)}
.memory a{color:var(--focus);text-decoration:none;border-radius:3px}.memory a:hover{text-decoration:underline}
.memory li>a{font-weight:600;margin-right:6px}
.memory .how,.memory li q{display:block}
.memory q,.memory del{font-family:Georgia,"Times New Roman",serif;color:var(--ink);quotes:"“" "”"}
.memory .how q{display:inline}
.memory del{display:block;color:var(--soft)}
.memory details{margin:0 0 6px}
.memory summary{cursor:pointer;width:fit-content}
.memory time{display:block}
`;
