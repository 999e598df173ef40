"""From tags to relations, and the scorer's figures (the same definitions as the shared scorer, checked against it)."""
import math
import re

import numpy as np
import torch

from attribution_data import ROLES
from attribution_model import NEG

WORD = re.compile(r"[^\W_]")


def spans_of(path):
    out = []
    for i, t in enumerate(path):
        if t == 0:
            continue
        if t % 2 == 1:
            out.append([i, i + 1, (t - 1) // 2])
        elif out:
            out[-1][1] = i + 1
    return out


# a cue goes without a source where having none is so many times as likely as its best source
NONE = 0.5


def log(p):
    return max(-6.0, math.log(max(p, 1e-9)))


def gap(a, b):
    return max(0, b[0] - a[1] if a[1] <= b[0] else a[0] - b[1])


def figures_of(marg, path, window, cue, source, contents):
    """The figures the relation scorer judges by: the twin of relation-figures.ts."""
    mean = lambda s: float(np.mean(marg[np.arange(s[0], s[1]), path[s[0] : s[1]]]))
    sid = window.sid
    best = max(contents, key=lambda c: mean(c[0]) * c[1])
    total = sum(c[0][1] - c[0][0] for c in contents)
    quoted = sum(int((window.quotes[c[0][0] : c[0][1]] != 0).sum()) for c in contents)
    if source:
        x, tie = source
        sf = [1, log(mean(x)), log(tie), math.log1p(gap(x, cue)), float(x[1] <= cue[0]), float(sid[x[0]] == sid[cue[0]]), math.log(x[1] - x[0])]
    else:
        sf = [0.0] * 7
    x, tie = best
    return [log(mean(cue)), float(marg[cue[0], 3])] + sf + [
        log(mean(x)),
        log(tie),
        math.log(total),
        min(3, len(contents) - 1),
        math.log1p(gap(x, cue)),
        float(x[1] <= cue[0]),
        quoted / total,
        float(sid[x[0]] == sid[cue[0]]),
        math.log(cue[1] - cue[0]),
    ]


def relations(model, window, found):
    """Each cue that has content, with its surest source and its contents, as token spans in the window, and the scorer's figures."""
    em, marg, path, h = found
    spans = spans_of(path)
    cues = [s for s in spans if s[2] == 1]
    others = [s for s in spans if s[2] != 1]
    if not cues or not others:
        return []
    out = [dict(cue=c, source=None, content=[]) for c in cues]
    with torch.no_grad():
        s, none = model.link_scores(h.unsqueeze(0), torch.tensor([[0, *x] for x in others]), torch.tensor([[0, *x] for x in cues]), torch.from_numpy(window.sid).unsqueeze(0))
    contents = [i for i, x in enumerate(others) if x[2] == 2]
    sources = [i for i, x in enumerate(others) if x[2] == 0]
    p = torch.softmax(s, 1).numpy()
    for i in contents:
        j = int(p[i].argmax())
        out[j]["content"].append((others[i], float(p[i, j])))
    # several cues may share one source ("he said … and added …"), so each cue chooses
    q = torch.softmax(torch.cat([s[sources], none.unsqueeze(0)], 0), 0).numpy()
    for j, r in enumerate(out):
        r["none"] = float(q[-1, j])
        if sources:
            k = int(q[:-1, j].argmax())
            if q[k, j] >= NONE * q[-1, j]:
                r["source"] = (others[sources[k]], float(q[k, j]))
    out = [r for r in out if r["content"]]
    for r in out:
        r["figures"] = figures_of(marg, path, window, r["cue"], r["source"], r["content"])
        f = r["figures"]
        r["conf"] = math.exp(f[0] + (f[3] + f[4] if f[2] else 0) + f[9] + f[10])
    return out


def to_chars(doc, window, span):
    return (doc.tokens[window.start + span[0]][0], doc.tokens[window.start + span[1] - 1][1])


def document_relations(model, doc, found, sourced=True, floor=0.0):
    out = []
    for w, f in zip(doc.windows, found):
        for r in relations(model, w, f):
            if (sourced and not r["source"]) or r["conf"] < floor:
                continue
            out.append({"source": [to_chars(doc, w, r["source"][0])] if r["source"] else [], "cue": [to_chars(doc, w, r["cue"])], "content": [to_chars(doc, w, c[0]) for c in r["content"]], "conf": r["conf"], "figures": r["figures"]})
    return out


def trim(text, s):
    a, b = s
    while a < b and not WORD.match(text[a]):
        a += 1
    while b > a and not WORD.match(text[b - 1]):
        b -= 1
    return a, b


def common(a, b):
    return sum(max(0, min(x[1], y[1]) - max(x[0], y[0])) for x in a for y in b)


def f1(tp, p, g):
    return 200 * tp / (p + g) if p + g else 0


def score(docs, predicted):
    """predicted: for each document a list of relations in characters."""
    ex = {r: [0, 0, 0] for r in ROLES}
    ov = {r: [0, 0, 0, 0] for r in ROLES}
    tri = [0, 0, 0]
    trie = [0, 0, 0]
    hits_all = []
    for d, P in zip(docs, predicted):
        clean = lambda L: [{r: [t for t in (trim(d.text, s) for s in a[r]) if t[1] > t[0]] for r in ROLES} for a in L]
        G, P2 = clean(d.gold), clean(P)
        for r in ROLES:
            gs = [s for a in G for s in a[r]]
            ps = [s for a in P2 for s in a[r]]
            same = len(set(gs) & set(ps))
            ex[r][0] += same
            ex[r][1] += len(set(ps))
            ex[r][2] += len(set(gs))
            hit = lambda s, L: any(s[0] < t[1] and t[0] < s[1] for t in L)
            ov[r][0] += sum(hit(s, gs) for s in ps)
            ov[r][1] += len(ps)
            ov[r][2] += sum(hit(s, ps) for s in gs)
            ov[r][3] += len(gs)
        pairs, pe = [], []
        for i, p in enumerate(P2):
            for j, g in enumerate(G):
                if all((not p[r] and not g[r]) or common(p[r], g[r]) > 0 for r in ROLES):
                    pairs.append((sum(common(p[r], g[r]) for r in ROLES), i, j))
                    if all(sorted(p[r]) == sorted(g[r]) for r in ROLES):
                        pe.append((i, j))
        pairs.sort(key=lambda x: -x[0])
        ui, uj = set(), set()
        for _, i, j in pairs:
            if i not in ui and j not in uj:
                ui.add(i)
                uj.add(j)
        tri[0] += len(ui)
        tri[1] += len(P2)
        tri[2] += len(G)
        trie[0] += len({i for i, j in pe})
        trie[1] += len(P2)
        trie[2] += len(G)
        hits_all.append([i in ui for i in range(len(P2))])
    fig = {}
    for r in ROLES:
        a, b, c, e = ov[r]
        p, q = a / max(1, b), c / max(1, e)
        fig["overlap " + r] = 200 * p * q / max(1e-9, p + q)
        fig["exact " + r] = f1(*ex[r])
    fig["triple"] = f1(*tri)
    fig["triple P"] = 100 * tri[0] / max(1, tri[1])
    fig["triple R"] = 100 * tri[0] / max(1, tri[2])
    fig["triple exact"] = f1(*trie)
    return fig, hits_all


def figures(model, docs, found):
    out, _ = score(docs, [document_relations(model, d, f) for d, f in zip(docs, found)])
    everything, _ = score(docs, [document_relations(model, d, f, sourced=False) for d, f in zip(docs, found)])
    out["triple with sourceless"] = everything["triple"]
    for r in ROLES:
        out["all overlap " + r] = everything["overlap " + r]
        out["all exact " + r] = everything["exact " + r]
    best = (0, 0)
    preds = [document_relations(model, d, f) for d, f in zip(docs, found)]
    for floor in np.arange(0.05, 0.6, 0.05):
        s, _ = score(docs, [[r for r in p if r["conf"] >= floor] for p in preds])
        best = max(best, (s["triple"], floor))
    out["triple floored"] = best[0]
    return out


def line(f):
    return (
        f"triple {f['triple']:.2f} (P {f['triple P']:.1f} R {f['triple R']:.1f}; with sourceless {f['triple with sourceless']:.2f}; floored {f['triple floored']:.2f}) exact {f['triple exact']:.2f} | all-overlap c/s/q "
        f"{f['all overlap content']:.1f} {f['all overlap source']:.1f} {f['all overlap cue']:.1f} exact {f['all exact content']:.1f} {f['all exact source']:.1f} {f['all exact cue']:.1f}"
    )
