"""Contextual features of each token from the pre-trained sentence encoder, for teachers only: the run time never sees them."""
import os

import numpy as np
import torch

from sentence_encoder import Pieces, SentenceEncoder

WIDTH = 1280


def sentences(windows):
    for w in windows:
        starts = [i for i in range(w.n) if w.edges[i] & 1 or i == 0] + [w.n]
        for a, b in zip(starts, starts[1:]):
            yield w, a, b


def pieces_of(doc, w, a, b, split):
    """Piece ids of one sentence and the place of each token's pieces."""
    ids, at = [], []
    for t in range(w.start + a, w.start + b):
        s, e = doc.tokens[t]
        text = doc.text[s:e].replace("\u2019", "'").replace("\u2018", "'").replace("\u201c", '"').replace("\u201d", '"')
        got = split(text, s == 0 or doc.text[s - 1].isspace() or t == w.start + a)
        at.append((len(ids), len(ids) + len(got)))
        ids += got
    return ids, at


def features(windows, folder):
    split, enc = Pieces(folder), SentenceEncoder(folder).eval()
    for w in windows:
        w.extra = np.zeros((w.n, WIDTH), np.float16)
    todo = []
    for w, a, b in sentences(windows):
        ids, at = pieces_of(w.doc, w, a, b, split)
        todo.append((w, a, ids[:400], at))
    todo.sort(key=lambda x: len(x[2]))
    i = 0
    with torch.no_grad():
        while i < len(todo):
            batch = []
            while i < len(todo) and len(todo[i][2]) * (len(batch) + 1) <= 6000 or not batch:
                batch.append(todo[i])
                i += 1
            L = len(batch[-1][2])
            ids = torch.zeros(len(batch), L, dtype=torch.long)
            mask = torch.zeros(len(batch), L, dtype=torch.bool)
            for j, (_, _, p, _) in enumerate(batch):
                ids[j, : len(p)] = torch.tensor(p)
                mask[j, : len(p)] = True
            e = torch.cat(enc(ids, mask), 2)
            c = torch.nn.functional.pad(e.cumsum(1), (0, 0, 1, 0)).numpy()
            for j, (w, a, p, at) in enumerate(batch):
                for k, (s, t) in enumerate(at):
                    t = min(t, len(p))
                    if s < t:
                        w.extra[a + k] = (c[j, t] - c[j, s]) / (t - s)


def attach(encoder, docs, name, kept):
    """Gives each window of one corpus its features; computed once, then kept on disk."""
    windows = [w for d in docs for w in d.windows]
    n = sum(w.n for w in windows)
    file = f"{kept}/{name}-{n}.npy"
    if not os.path.exists(file):
        os.makedirs(kept, exist_ok=True)
        features(windows, encoder)
        np.save(file, np.concatenate([w.extra for w in windows]))
    everything = np.load(file, mmap_mode="r")
    at = 0
    for w in windows:
        w.extra = everything[at : at + w.n]
        at += w.n
    return WIDTH
