"""Trains one attribution model and prints its dev figures. Run by main.ts; `--help` lists the options."""
import argparse
import copy
import json
import math
import os
import random
import time
from collections import Counter

import numpy as np
import torch
import torch.nn.functional as F

import attribution_data as data
from attribution_data import TAGS
from attribution_model import Model
import attribution_decode as decode


def vocabulary(docs, index, vectors, size, dim):
    """The words that get a row, most frequent first (row 0: unknown), and their starting vectors: GloVe's first `dim` principal axes."""
    count = Counter(w for d in docs for win in d.windows for w in win.words)
    seen = [w for w, k in count.most_common() if k >= 2][:size]
    words = list(seen)
    if len(words) < size:
        have = set(words)
        for w in index:
            if len(words) >= size:
                break
            if w not in have:
                words.append(w)
    return ["\x00"] + words, count


ALIASES = {"n't": "not", "'s": "is", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "'d": "would", "i": "me", "a": "an", "...": ".", "--": "-", "mr.": "mr", "mrs.": "mrs", "u.s.": "us", "sen.": "senator", "rep.": "representative", "gov.": "governor"}


def starting_vectors(words, index, vectors, dim):
    if dim < vectors.shape[1]:
        base = vectors[:30000] - vectors[:30000].mean(0)
        _, _, vt = np.linalg.svd(base.T @ base)
        reduced = (vectors - vectors[:30000].mean(0)) @ vt[:dim].T
    else:
        reduced = vectors - vectors[:30000].mean(0)
    reduced = reduced / reduced[:20000].std() * 0.3
    rng = np.random.RandomState(1)
    out = rng.normal(0, 0.1, (len(words), dim)).astype(np.float32)
    for i, w in enumerate(words):
        j = index.get(w)
        if j is None:
            j = index.get(ALIASES.get(w, ""))
        if j is None:
            j = index.get(w.rstrip("."))
        if j is not None:
            out[i] = reduced[j]
    out[0] = 0
    return torch.tensor(out)


class Collate:
    def __init__(self, rows, count, word_drop):
        self.rows = rows
        self.p = {w: word_drop / (word_drop + count.get(w, 0)) if word_drop else 0 for w in rows}

    def __call__(self, windows):
        B, L = len(windows), max(w.n for w in windows)
        pad = lambda name, dtype=np.int64: np.stack([np.pad(getattr(w, name), (0, L - w.n)) for w in windows])
        b = {k: torch.from_numpy(pad(k)) for k in ("prefix", "suffix", "shape", "quotes", "sid")}
        words = np.zeros((B, L), np.int64)
        p = np.zeros((B, L), np.float32)
        for i, w in enumerate(windows):
            words[i, : w.n] = [self.rows.get(x, 0) for x in w.words]
            p[i, : w.n] = [self.p.get(x, 0) for x in w.words]
        b["words"] = torch.from_numpy(words)
        b["word_p"] = torch.from_numpy(p)
        e = pad("edges")
        b["edges"] = torch.from_numpy(((e[:, :, None] >> np.arange(5)) & 1).astype(np.float32))
        b["lens"] = torch.tensor([w.n for w in windows])
        b["mask"] = torch.arange(L).unsqueeze(0) < b["lens"].unsqueeze(1)
        if windows[0].tags is not None:
            b["tags"] = torch.from_numpy(pad("tags"))
        for k in ("pos", "dep", "head"):
            if getattr(windows[0], k) is not None:
                b[k] = torch.from_numpy(np.stack([np.pad(getattr(w, k), (0, L - w.n), constant_values=-1) for w in windows]))
        if windows[0].soft is not None:
            b["one"] = torch.from_numpy(np.stack([np.pad(w.soft[0].astype(np.float32), ((0, L - w.n), (0, 0))) for w in windows]))
            b["two"] = torch.from_numpy(np.stack([np.pad(w.soft[1].astype(np.float32), ((0, L - w.n), (0, 0), (0, 0))) for w in windows]))
        if windows[0].extra is not None:
            b["extra"] = torch.from_numpy(np.stack([np.pad(w.extra.astype(np.float32), ((0, L - w.n), (0, 0))) for w in windows]))
        b["weight"] = torch.tensor([w.weight for w in windows])
        return b


def gold_links(windows):
    """Rows of spans and cues; for each content the index of its cue; for each cue its source's index, -1 for none, -2 for unknown."""
    spans, cues, contents, sources = [], [], {}, []
    for b, w in enumerate(windows):
        of = {}
        for lo, hi, k, r in w.spans:
            if k == 1 and r not in of:
                of[r] = len(cues)
                cues.append((b, lo, hi, 1))
                sources.append(-1 if r in w.sourceless else -2)
        where = {}
        for lo, hi, k, r in w.spans:
            if k == 1:
                continue
            if k == 2 and r in of:
                contents[len(spans)] = of[r]
            if k == 0:
                where[(lo, hi)] = len(spans)
                if r in of and sources[of[r]] < 0:
                    sources[of[r]] = len(spans)
            if k == 0 or r in of:
                spans.append((b, lo, hi, k))
        for lo, hi, r in w.shared:
            if r in of:
                sources[of[r]] = where[(lo, hi)]
    return spans, cues, contents, sources


def link_loss(model, h, windows, sid):
    spans, cues, contents, sources = gold_links(windows)
    if not spans or not cues:
        return 0
    spans = torch.tensor(spans)
    s, none = model.link_scores(h, spans, torch.tensor(cues), sid)
    loss = 0
    if contents:
        rows = torch.tensor(list(contents))
        loss = loss + F.cross_entropy(s[rows], torch.tensor(list(contents.values())))
    known = [j for j, i in enumerate(sources) if i != -2]
    if known:
        among = torch.where(spans[:, 3:] == 0, s, torch.full_like(s, -1e4)).T
        among = torch.cat([among, none.unsqueeze(1)], 1)[known]
        loss = loss + F.cross_entropy(among, torch.tensor([sources[j] if sources[j] >= 0 else len(spans) for j in known]))
    return loss


def losses(model, b, windows, a):
    states = model.encode(b)
    h = states[-1]
    em = model.out(h)
    mask = b["mask"]
    n = mask.sum()
    loss = 0
    if "one" in b:
        # what the teachers believe of whole sequences
        soft = model.crf.soft_nll(em, b["one"], b["two"], mask)
        loss = loss + (a.soft if "tags" in b else 1.0) * (soft * b["weight"]).sum() / n
    if "tags" in b and a.hard:
        crf = model.crf.nll(em, b["tags"], mask)
        loss = loss + a.hard * a.crf * (crf * b["weight"]).sum() / n
        if a.crf < 1:
            ce = F.cross_entropy(em.reshape(-1, em.shape[2]), b["tags"].reshape(-1), reduction="none").view_as(mask)
            loss = loss + a.hard * (1 - a.crf) * (ce * mask * b["weight"].unsqueeze(1)).sum() / n
        loss = loss + a.link_weight * link_loss(model, h, windows, b["sid"])
    return loss


def syntax_losses(model, b):
    states = model.encode(b)
    low, high = states[0], states[-1]
    pos = F.cross_entropy(model.pos_head(low).transpose(1, 2), b["pos"], ignore_index=-1)
    dep = F.cross_entropy(model.dep_head(high).transpose(1, 2), b["dep"], ignore_index=-1)
    arcs = torch.einsum("bik,bjk->bij", model.arc_q(high), model.arc_k(high)) / 32**0.5
    arcs = arcs.masked_fill(~b["mask"].unsqueeze(1), -1e4)
    arc = F.cross_entropy(arcs.transpose(1, 2), b["head"], ignore_index=-1)
    return pos + dep + arc


def run(model, docs, collate, tokens=12000):
    """Emissions, CRF marginals, paths and states of all windows, in the documents' order."""
    model.eval()
    windows = [w for d in docs for w in d.windows]
    out = {}
    with torch.no_grad():
        for batch in data.batches(windows, tokens):
            b = collate(batch)
            h = model.encode(b)[-1]
            em = model.out(h)
            path = model.crf.viterbi(em, b["mask"])
            marg = model.crf.marginals(em, b["mask"])
            for i, w in enumerate(batch):
                out[id(w)] = (em[i, : w.n].numpy(), marg[i, : w.n].numpy(), path[i, : w.n].numpy(), h[i, : w.n])
    return [[out[id(w)] for w in d.windows] for d in docs]


def options(p):
    p.add_argument("--data", required=True)
    p.add_argument("--cache", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--epochs", type=int, default=10)
    p.add_argument("--hidden", type=int, default=64)
    p.add_argument("--layers", type=int, default=2)
    p.add_argument("--dim", type=int, default=48)
    p.add_argument("--vocab", type=int, default=8000)
    p.add_argument("--affix", type=int, default=16)
    p.add_argument("--shape", type=int, default=8)
    p.add_argument("--link", type=int, default=24)
    p.add_argument("--drop", type=float, default=0.35)
    p.add_argument("--word-drop", type=float, default=0.25)
    p.add_argument("--lr", type=float, default=3e-3)
    p.add_argument("--batch", type=int, default=1600)
    p.add_argument("--crf", type=float, default=1.0)
    p.add_argument("--link-weight", type=float, default=0.04)
    p.add_argument("--syntax", type=float, default=0.0)
    p.add_argument("--decay", type=float, default=1e-5)
    p.add_argument("--ema", type=float, default=0.998)
    p.add_argument("--limit", type=int, default=0)
    p.add_argument("--fold", default="")
    p.add_argument("--soft", type=float, default=0.0)
    p.add_argument("--weight", type=float, default=0.5, help="of a treebank's sentences, which lack their paragraph")
    p.add_argument("--hard", type=float, default=1.0)
    p.add_argument("--soft-from", default="")
    p.add_argument("--unlabelled", default="")
    p.add_argument("--extra", default="")
    p.add_argument("--squeeze", type=int, default=64)
    p.add_argument("--tune", type=int, default=1)
    p.add_argument("--threads", type=int, default=1)
    return p


def main():
    a = options(argparse.ArgumentParser()).parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    np.random.seed(a.seed)
    rng = random.Random(a.seed)
    t0 = time.time()
    index, vectors = data.load_vectors(a.cache)
    train = data.load(f"{a.data}/train.jsonl", a.limit or None)
    dev = data.load(f"{a.data}/dev.jsonl")
    held = []
    corpora = {"train": train, "dev": dev}
    if a.fold:
        k, n = map(int, a.fold.split("/"))
        held = [d for i, d in enumerate(train) if i % n == k]
        train = [d for i, d in enumerate(train) if i % n != k]
    words, count = vocabulary(train + held, index, vectors, a.vocab, a.dim)
    rows = {w: i for i, w in enumerate(words)}
    rows.pop("\x00")
    deps, trees = {}, []
    if a.syntax:
        trees = data.load_treebank(f"{a.data}/ewt.jsonl", deps) + data.load_treebank(f"{a.data}/gum.jsonl", deps)
        trees = [w for d in trees for w in d.windows]
    unlabelled = []
    for name in filter(None, a.unlabelled.split(",")):
        more = data.load(f"{a.data}/{name}.jsonl")
        for d in more:
            for w in d.windows:
                w.tags = None
        corpora[name] = more
        unlabelled += more
    if a.soft_from:
        soft = torch.load(a.soft_from)
        for name, docs in corpora.items():
            for d in docs if name != "dev" else []:
                for w, s in zip(d.windows, soft[f"{name}/{d.id}"]):
                    w.soft = s
                    w.weight = a.weight if name in ("ewt", "gum") else 1.0
    extra = 0
    if a.extra:
        import attribution_extra

        for name, docs in corpora.items():
            extra = attribution_extra.attach(a.extra, docs, name, f"{a.data}/extra")
    o = dict(affix=a.affix, shape=a.shape, quote=4, hidden=a.hidden, layers=a.layers, link=a.link, drop=a.drop, word_drop=a.word_drop, deps=len(deps), extra=extra, squeeze=a.squeeze, tune=bool(a.tune))
    model = Model(starting_vectors(words, index, vectors, a.dim), o)
    collate = Collate(rows, count, a.word_drop)
    print(f"{sum(len(d.windows) for d in train)} windows, {sum(p.numel() for p in model.parameters()) / 1e6:.2f} M weights, {time.time() - t0:.0f} s", flush=True)
    emb = [p for n, p in model.named_parameters() if n.startswith("word.")]
    rest = [p for n, p in model.named_parameters() if not n.startswith("word.")]
    opt = torch.optim.AdamW([{"params": rest, "lr": a.lr, "weight_decay": a.decay}, {"params": emb, "lr": a.lr * 0.3, "weight_decay": 0}], betas=(0.9, 0.98))
    wins = [w for d in train for w in d.windows]
    free = [w for d in unlabelled for w in d.windows]
    steps = a.epochs * (len(data.batches(wins, a.batch)) + len(data.batches(free, a.batch)))
    ema = copy.deepcopy(model)
    step = 0
    tree_batches = []
    for epoch in range(a.epochs):
        t0 = time.time()
        model.train()
        total = 0
        order = [(True, b) for b in data.batches(wins, a.batch, rng)] + [(False, b) for b in data.batches(free, a.batch, rng)]
        rng.shuffle(order)
        for _, batch in order:
            warm = min(1, step / 200)
            rate = warm * (0.5 + 0.5 * math.cos(math.pi * min(1, step / steps)))
            opt.param_groups[0]["lr"] = a.lr * rate
            opt.param_groups[1]["lr"] = a.lr * 0.3 * rate
            loss = losses(model, collate(batch), batch, a)
            total += float(loss)
            if a.syntax and step % 2 == 0:
                if not tree_batches:
                    tree_batches = data.batches(trees, a.batch // 2, rng)
                loss = loss + a.syntax * syntax_losses(model, collate(tree_batches.pop()))
            opt.zero_grad()
            loss.backward()
            norm = torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            if not torch.isfinite(norm):
                print(f"step {step}: gradient {norm}, loss {float(loss)}; left out")
                for p in model.parameters():
                    p.grad = None
            opt.step()
            step += 1
            d = min(a.ema, (step + 1) / (step + 50))
            with torch.no_grad():
                for p, q in zip(ema.parameters(), model.parameters()):
                    p.lerp_(q, 1 - d)
        if epoch % 2 == 1 or epoch == a.epochs - 1:
            found = run(ema, dev, collate)
            fig = decode.figures(ema, dev, found)
            print(f"epoch {epoch + 1} loss {total / len(order):.4f} {decode.line(fig)} {time.time() - t0:.0f} s", flush=True)
        else:
            print(f"epoch {epoch + 1} loss {total / len(order):.4f} {time.time() - t0:.0f} s", flush=True)
        torch.save(dict(o=o, words=words, state=ema.state_dict(), args=vars(a), count=dict(count)), a.out)


if __name__ == "__main__":
    main()
