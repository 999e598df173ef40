"""
What the teachers believe of every text, as marginals of tags and pairs of tags: for a training article the teacher that has
not seen it, where there is one; for other texts the mean of all teachers.
"""
import argparse

import numpy as np
import torch

import attribution_data as data
import attribution_extra
from finish_attribution import load_model


def beliefs(model, collate, docs):
    windows = [w for d in docs for w in d.windows]
    out = {}
    for batch in data.batches(windows, 8000):
        b = collate(batch)
        with torch.no_grad():
            em = model.out(model.encode(b)[-1])
        one, two = model.crf.pair_marginals(em, b["mask"])
        if two is None:
            two = torch.zeros(len(batch), 0, 7, 7)
        for i, w in enumerate(batch):
            out[id(w)] = (one[i, : w.n].numpy().astype(np.float16), two[i, : max(0, w.n - 1)].numpy().astype(np.float16))
    return out


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--data", required=True)
    p.add_argument("--encoder", required=True)
    p.add_argument("--teachers", required=True, help="PATH:k/n,…")
    p.add_argument("--unlabelled", default="")
    p.add_argument("--out", required=True)
    a = p.parse_args()
    torch.set_num_threads(1)
    train = data.load(f"{a.data}/train.jsonl")
    attribution_extra.attach(a.encoder, train, "train", f"{a.data}/extra")
    others = {n: data.load(f"{a.data}/{n}.jsonl") for n in filter(None, a.unlabelled.split(","))}
    for n, docs in others.items():
        attribution_extra.attach(a.encoder, docs, n, f"{a.data}/extra")
    soft, sums, seen, teachers = {}, {}, {}, a.teachers.split(",")
    for item in teachers:
        path, fold = item.split(":")
        k, n = map(int, fold.split("/"))
        model, collate, _ = load_model(path)
        held = {d.id for i, d in enumerate(train) if i % n == k}
        got = beliefs(model, collate, train)
        for d in train:
            if d.id in held:
                soft[f"train/{d.id}"] = [got[id(w)] for w in d.windows]
            else:
                seen.setdefault(d.id, []).append([got[id(w)] for w in d.windows])
        for name, docs in others.items():
            got = beliefs(model, collate, docs)
            for d in docs:
                key = f"{name}/{d.id}"
                mine = [tuple(x.astype(np.float32) / len(teachers) for x in got[id(w)]) for w in d.windows]
                sums[key] = [tuple(x + y for x, y in zip(s, m)) for s, m in zip(sums[key], mine)] if key in sums else mine
        print(path, len(soft), len(sums), flush=True)
    for key, value in sums.items():
        soft[key] = [tuple(x.astype(np.float16) for x in s) for s in value]
    for d in train:
        if f"train/{d.id}" not in soft:
            soft[f"train/{d.id}"] = [tuple((sum(x.astype(np.float32) for x in xs) / len(xs)).astype(np.float16) for xs in zip(*each)) for each in zip(*seen[d.id])]
    torch.save(soft, a.out)


if __name__ == "__main__":
    main()
