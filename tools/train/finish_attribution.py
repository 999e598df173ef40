"""Rounds a trained model, fits the relation scorer, chooses thresholds, writes models/attribution.bin and prints its dev figures."""
import argparse
import gzip
import json

import numpy as np
import torch

import attribution_data as data
import attribution_decode as decode
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
    best = None
    for t in np.arange(0.2, 0.6, 0.01):
        kept = filtered(preds, scorer, t)
        fig, _ = decode.score(docs, kept)
        if best is None or fig["triple"] > best[1]["triple"]:
            best = (float(t), fig)
    return best


def filtered(preds, scorer, t):
    return [[r for r in p if relation_scorer.judge(scorer, r["figures"])[0] >= t] for p in preds]


def shown_from(X, y, scorer, precision=0.9):
    c = relation_scorer.judge(scorer, X)
    order = np.argsort(-c)
    right = np.cumsum(y[order]) / np.arange(1, len(y) + 1)
    good = np.where(right >= precision)[0]
    return float(c[order][good[-1]]) if len(good) else 1.0


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--data", default="/tmp/train/data2")
    p.add_argument("--model", required=True)
    p.add_argument("--held", default="", help="fold models whose held-out articles the scorer is fitted to: PATH:k/n,…")
    p.add_argument("--out", required=True)
    p.add_argument("--made", default="")
    p.add_argument("--nudge", default="0.5,0.5")
    a = p.parse_args()
    torch.set_num_threads(1)
    cue, start = map(float, a.nudge.split(","))
    dev = data.load(f"{a.data}/dev.jsonl")
    model, collate, words = load_model(a.model)
    nudge(model, cue, start)
    blank = dict(hidden=np.zeros((1, 18)), hidden_bias=np.zeros(1), out=np.zeros(1), bias=0.0)
    pack_attribution.pack(model, words, blank, 0.5, 0.9, a.out, a.made)  # rounds the weights
    preds = predicted(model, dev, collate)
    X, y = figures_and_hits(dev, preds)
    if a.held:
        Xs, ys = [], []
        train = data.load(f"{a.data}/train.jsonl")
        for item in a.held.split(","):
            path, fold = item.split(":")
            k, n = map(int, fold.split("/"))
            other, c2, _ = load_model(path)
            nudge(other, cue, start)
            docs = [d for i, d in enumerate(train) if i % n == k]
            x2, y2 = figures_and_hits(docs, predicted(other, docs, c2))
            Xs.append(x2)
            ys.append(y2)
        scorer = relation_scorer.calibrate(relation_scorer.fit(np.concatenate(Xs), np.concatenate(ys)), X, y)
    else:
        scorer = relation_scorer.fit(X, y, hidden=4, decay=1e-2)
    threshold, fig = best_threshold(dev, preds, scorer)
    shown = shown_from(X, y, scorer)
    raw = pack_attribution.pack(model, words, scorer, threshold, shown, a.out, a.made)
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
