"""Rounds a trained model's weights and writes them as the weight file that read-model.ts reads."""
import json
import struct
import zlib

import numpy as np
import torch

VERSION = 2
MAGIC = b"HSY1"


def gauss_levels():
    """Sixteen levels that lose least of normally distributed numbers (Lloyd and Max)."""
    x = np.sort(np.random.RandomState(0).normal(size=200000))
    levels = np.quantile(x, (np.arange(16) + 0.5) / 16)
    for _ in range(100):
        cell = np.digitize(x, (levels[1:] + levels[:-1]) / 2)
        levels = np.array([x[cell == i].mean() for i in range(16)])
    return levels.astype(np.float32)


LEVELS = gauss_levels()


def as_int8(m, top=127):
    scale = np.abs(m).max(1) / top + 1e-12
    q = np.clip(np.rint(m / scale[:, None]), -top, top).astype(np.int8)
    scale = scale.astype(np.float32)
    return scale.tobytes() + q.tobytes(), q.astype(np.float32) * scale[:, None]


def as_nibbles(m):
    scale = (m.std(0) + 1e-9).astype(np.float32)
    q = np.digitize(m / scale, (LEVELS[1:] + LEVELS[:-1]) / 2).astype(np.uint8)
    flat = q.reshape(-1)
    if len(flat) % 2:
        flat = np.append(flat, 0)
    packed = (flat[0::2] | flat[1::2] << 4).astype(np.uint8)
    return LEVELS.tobytes() + scale.tobytes() + packed.tobytes(), LEVELS[q] * scale


class Writer:
    def __init__(self):
        self.entries, self.parts, self.size = [], [], 0

    def add(self, name, values, kind):
        m = np.asarray(values, np.float32)
        m = m.reshape(1, -1) if m.ndim == 1 else m
        raw, back = {"int8": as_int8, "nibble": as_nibbles, "float32": lambda x: (np.ascontiguousarray(x).tobytes(), x)}[kind](m)
        self.entries.append(dict(name=name, rows=m.shape[0], columns=m.shape[1], kind=kind, offset=self.size))
        self.parts.append(raw)
        self.size += len(raw)
        return back

    def write(self, path, header):
        head = json.dumps(dict(header, tensors=self.entries), ensure_ascii=False, separators=(",", ":")).encode()
        rest = struct.pack("<I", len(head)) + head + b"".join(self.parts)
        data = MAGIC + struct.pack("<II", VERSION, zlib.crc32(rest)) + rest
        open(path, "wb").write(data)
        return data


def pack(model, words, scorer, threshold, shown_from, path, made):
    """Writes the file and puts the rounded weights back into `model`, so that figures can be taken of what is shipped."""
    w = Writer()

    def put(name, param, kind, transpose=False):
        m = param.detach().numpy()
        back = w.add(name, m.T if transpose else m, kind)
        back = back.T if transpose else back
        with torch.no_grad():
            param.copy_(torch.tensor(np.ascontiguousarray(back.reshape(param.shape))))

    put("words", model.word.weight, "nibble")
    put("prefixes", model.prefix.weight, "nibble")
    put("suffixes", model.suffix.weight, "nibble")
    put("shapes", model.shape.weight, "int8")
    put("quotes", model.quote.weight, "int8")
    for i, l in enumerate(model.lstms):
        for d in range(2):
            put(f"lstm{i}.{d}.input", l.w.data[d], "int8", True)
            put(f"lstm{i}.{d}.state", l.r.data[d], "int8", True)
            put(f"lstm{i}.{d}.bias", l.b.data[d], "float32")
    put("tags", model.out.weight, "int8")
    put("tags.bias", model.out.bias, "float32")
    put("chain.follow", model.crf.trans, "float32")
    put("chain.start", model.crf.start, "float32")
    put("chain.end", model.crf.end, "float32")
    put("link.span", model.link_q.weight, "int8")
    put("link.span.bias", model.link_q.bias, "float32")
    put("link.cue", model.link_k.weight, "int8")
    put("link.cue.bias", model.link_k.bias, "float32")
    w.add("link.none", model.none.weight.detach().numpy(), "float32")
    put("link.gap", model.gap, "float32")
    put("link.between", model.between, "float32")
    put("link.sentence", model.sent, "float32")
    w.add("scorer.hidden", scorer["hidden"], "float32")
    w.add("scorer.hidden.bias", scorer["hidden_bias"], "float32")
    w.add("scorer.out", scorer["out"], "float32")
    header = dict(model="attribution", made=made, layers=len(model.lstms), linkNoneBias=float(model.none.bias), scorerBias=scorer["bias"], threshold=threshold, shownFrom=shown_from, words="\n".join(words[1:]))
    return w.write(path, header)
