"""Rounds a trained model, fits the relation scorer, chooses thresholds, writes models/attribution.bin and prints its dev figures."""
import argparse
import copy
import gzip
import os
import json

import numpy as np
import torch

import attribution_data as data
import attribution_decode as decode
import attribution_extra
import pack_attribution
import relation_scorer
import train_attribution as training
from attribution_model import Model


def load_model(path):
    kept = torch.load(path)
    model = Model(kept["state"]["word.weight"], kept["o"])
    model.load_state_dict(kept["state"])
    model.eval()
    rows = {w: i for i, w in enumerate(kept["words"])}
    return model, training.Collate(rows, kept["count"], 0), kept["words"]


def predicted(model, docs, collate):
    found = training.run(model, docs, collate)
    return [decode.document_relations(model, d, f, sourced=False) for d, f in zip(docs, found)]


def figures_and_hits(docs, preds):
    _, hits = decode.score(docs, preds)
    X = [r["figures"] for p in preds for r in p]
    y = [float(h) for L in hits for h in L]
    return np.array(X), np.array(y)


def nudge(model, cue, start):
    """Makes the chain open spans more gladly: the scorer weeds out afterwards what should not have been."""
    with torch.no_grad():
        model.out.bias[3] += cue
        model.crf.trans[0, 1] += start
        model.crf.trans[0, 5] += start


def best_threshold(docs, preds, scorer):
    """The lowest threshold that is within 0.4 points of the best F1 of whole relations: a higher one loses spans that are right in relations that are not."""
    tried = []
    for t in np.arange(0.1, 0.6, 0.02):
        fig, _ = decode.score(docs, filtered(preds, scorer, t))
        tried.append((float(t), fig))
        print(f"  from {t:.2f}: triple {fig['triple']:.2f} exact {fig['triple exact']:.2f} overlap c/s/q {fig['overlap content']:.1f} {fig['overlap source']:.1f} {fig['overlap cue']:.1f}")
    best = max(fig["triple"] for _, fig in tried)
    return next((t, fig) for t, fig in tried if fig["triple"] >= best - 0.4)


def filtered(preds, scorer, t):
    return [[r for r in p if relation_scorer.judge(scorer, r["figures"])[0] >= t] for p in preds]


def shown_from(X, y, scorer, precision=0.9):
    c = relation_scorer.judge(scorer, X)
    order = np.argsort(-c)
    right = np.cumsum(y[order]) / np.arange(1, len(y) + 1)
    good = np.where(right >= precision)[0]
    return float(c[order][good[-1]]) if len(good) else 1.0


def write_parity(model, collate, folder, path):
    """What this model makes of our own sentences, for the run time's tests to compare with."""
    docs = data.load(f"{folder}/parity.jsonl")
    found = training.run(model, docs, collate)
    out = []
    for d, windows in zip(docs, found):
        scores = [[round(float(x), 4) for x in row] for em, _, _, _ in windows for row in em]
        relations = [dict(r, figures=[round(x, 3) for x in r["figures"]], conf=0) for r in decode.document_relations(model, d, windows, sourced=False)]
        out.append(dict(text=d.text, scores=scores, relations=[{k: r[k] for k in ("source", "cue", "content", "figures")} for r in relations]))
    with open(path, "w") as f:
        json.dump(out, f, ensure_ascii=False, separators=(",", ":"))
        f.write("\n")


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--data", required=True)
    p.add_argument("--model", required=True)
    p.add_argument("--held", default="", help="fold models whose held-out articles the scorer is fitted to: PATH:k/n,…")
    p.add_argument("--encoder", default="", help="the sentence encoder, where the fold models read its features")
    p.add_argument("--out", required=True)
    p.add_argument("--parity", default="", help="where to write what the model makes of our own sentences")
    p.add_argument("--made", default="")
    p.add_argument("--nudge", default="0.5,0.5")
    a = p.parse_args()
    torch.set_num_threads(1)
    cue, start = map(float, a.nudge.split(","))
    dev = data.load(f"{a.data}/dev.jsonl")
    model, collate, words = load_model(a.model)
    nudge(model, cue, start)
    blank = dict(hidden=np.zeros((1, 18)), hidden_bias=np.zeros(1), out=np.zeros(1), bias=0.0)
    whole = copy.deepcopy(model.state_dict())
    pack_attribution.pack(model, words, blank, 0.5, 0.9, a.out, a.made)  # rounds the weights
    preds = predicted(model, dev, collate)
    X, y = figures_and_hits(dev, preds)
    if a.held:
        Xs, ys = [], []
        train = None
        for item in a.held.split(","):
            path, fold = item.split(":")
            kept = f"{path}.{cue}-{start}.npz"
            if os.path.exists(kept) and os.path.getmtime(kept) > os.path.getmtime(path):
                Xs.append(np.load(kept)["X"])
                ys.append(np.load(kept)["y"])
                continue
            if train is None:
                train = data.load(f"{a.data}/train.jsonl")
                if a.encoder:
                    attribution_extra.attach(a.encoder, train, "train", f"{a.data}/extra")
            k, n = map(int, fold.split("/"))
            other, c2, _ = load_model(path)
            nudge(other, cue, start)
            docs = [d for i, d in enumerate(train) if i % n == k]
            x2, y2 = figures_and_hits(docs, predicted(other, docs, c2))
            np.savez(kept, X=x2, y=y2)
            Xs.append(x2)
            ys.append(y2)
        scorer = relation_scorer.calibrate(relation_scorer.fit(np.concatenate(Xs), np.concatenate(ys)), X, y)
    else:
        scorer = relation_scorer.fit(X, y, hidden=4, decay=1e-2)
    threshold, fig = best_threshold(dev, preds, scorer)
    shown = shown_from(X, y, scorer)
    model.load_state_dict(whole)  # rounding what is rounded would move it again
    raw = pack_attribution.pack(model, words, scorer, threshold, shown, a.out, a.made)
    if a.parity:
        write_parity(model, collate, a.data, a.parity)
    c = relation_scorer.judge(scorer, X)
    print(f"threshold {threshold:.2f} shown from {shown:.3f} ({(c >= shown).sum()} of {len(c)})")
    print(f"triple {fig['triple']:.2f} P {fig['triple P']:.1f} R {fig['triple R']:.1f} exact {fig['triple exact']:.2f}; overlap c/s/q {fig['overlap content']:.1f} {fig['overlap source']:.1f} {fig['overlap cue']:.1f}; exact {fig['exact content']:.1f} {fig['exact source']:.1f} {fig['exact cue']:.1f}")
    sourced, _ = decode.score(dev, [[r for r in p if r["source"]] for p in preds])
    print(f"without the scorer, sourced only: triple {sourced['triple']:.2f} exact {sourced['triple exact']:.2f}")
    for lo in np.arange(0, 1, 0.1):
        m = (c >= lo) & (c < lo + 0.1)
        if m.any():
            print(f"  confidence {lo:.1f}–{lo + 0.1:.1f}: {m.sum():5d} relations, {100 * y[m].mean():.0f} % right")
    print(f"{len(raw)} bytes, {len(gzip.compress(raw, 9))} gzipped")


if __name__ == "__main__":
    main()
