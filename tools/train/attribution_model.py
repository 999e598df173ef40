"""The tagger-and-linker: embeddings, two BiLSTM layers, a CRF over roles, and a scorer that ties sources and contents to cues."""
import torch
import torch.nn as nn
import torch.nn.functional as F

from attribution_data import TAGS
from lstm import BiLstm

T = len(TAGS)
NEG = -1e4
GAPS = 14
SHAPES, QUOTES, EDGES, AFFIXES = 10, 4, 5, 1024


def allowed():
    """allowed[a, b]: whether tag b may follow tag a."""
    ok = torch.zeros(T, T)
    for b, name in enumerate(TAGS):
        for a, before in enumerate(TAGS):
            if name.startswith("I-") and before not in ("B-" + name[2:], "I-" + name[2:]):
                ok[a, b] = NEG
    return ok


def start_allowed():
    return torch.tensor([NEG if n.startswith("I-") else 0.0 for n in TAGS])


class Crf(nn.Module):
    def __init__(self):
        super().__init__()
        self.trans = nn.Parameter(torch.zeros(T, T))
        self.start = nn.Parameter(torch.zeros(T))
        self.end = nn.Parameter(torch.zeros(T))
        self.register_buffer("ok", allowed())
        self.register_buffer("ok_start", start_allowed())

    def weights(self):
        return self.trans + self.ok, self.start + self.ok_start, self.end

    def log_partition(self, em, mask, steps=None):
        """steps: further weights of each step [batch, length - 1, T, T], so that its gradient gives the pairs' marginals."""
        trans, start, end = self.weights()
        a = start + em[:, 0]
        for t in range(1, em.shape[1]):
            step = trans if steps is None else trans + steps[:, t - 1]
            b = torch.logsumexp(a.unsqueeze(2) + step, 1) + em[:, t]
            a = torch.where(mask[:, t].unsqueeze(1), b, a)
        return torch.logsumexp(a + end, 1)

    def score(self, em, tags, mask):
        trans, start, end = self.weights()
        s = start[tags[:, 0]]
        e = em.gather(2, tags.unsqueeze(2)).squeeze(2)
        s = s + (e * mask).sum(1)
        tr = trans[tags[:, :-1], tags[:, 1:]]
        s = s + (tr * mask[:, 1:]).sum(1)
        last = tags.gather(1, (mask.sum(1) - 1).unsqueeze(1)).squeeze(1)
        return s + end[last]

    def nll(self, em, tags, mask):
        return (self.log_partition(em, mask) - self.score(em, tags, mask))

    def marginals(self, em, mask):
        """Log marginals of each tag at each token, by automatic differentiation of the partition function."""
        with torch.enable_grad():
            em = em.detach().requires_grad_(True)
            (g,) = torch.autograd.grad(self.log_partition(em, mask).sum(), em)
        return g

    def pair_marginals(self, em, mask):
        """The probabilities of each tag at each token and of each pair of neighbours."""
        with torch.enable_grad():
            em = em.detach().requires_grad_(True)
            steps = torch.zeros(em.shape[0], em.shape[1] - 1, T, T, requires_grad=True)
            return torch.autograd.grad(self.log_partition(em, mask, steps).sum(), (em, steps), allow_unused=True)

    def soft_nll(self, em, one, two, mask):
        """The cross-entropy against a distribution over whole sequences, given by its marginals of tokens and of pairs."""
        trans, start, end = self.trans, self.start, self.end
        s = (one * em).sum(2).mul(mask).sum(1) + one[:, 0] @ start
        s = s + (two * trans).sum((2, 3)).mul(mask[:, 1:]).sum(1)
        last = one.gather(1, (mask.sum(1) - 1).view(-1, 1, 1).expand(-1, 1, T)).squeeze(1)
        return self.log_partition(em, mask) - s - last @ end

    def viterbi(self, em, mask):
        trans, start, end = self.weights()
        a = start + em[:, 0]
        back = []
        for t in range(1, em.shape[1]):
            m, k = (a.unsqueeze(2) + trans).max(1)
            m = m + em[:, t]
            keep = mask[:, t].unsqueeze(1)
            a = torch.where(keep, m, a)
            back.append(torch.where(keep, k, torch.arange(T).expand_as(k)))
        tag = (a + end).argmax(1)
        path = [tag]
        for k in reversed(back):
            tag = k.gather(1, tag.unsqueeze(1)).squeeze(1)
            path.append(tag)
        return torch.stack(path[::-1], 1)


class Model(nn.Module):
    """Options: vectors (rows of word vectors), word, affix, shape, hidden, link, extra (width of given features), drop, deps."""

    def __init__(self, vectors, o):
        super().__init__()
        self.o = o
        V, D = vectors.shape
        self.word = nn.Embedding.from_pretrained(vectors, freeze=not o.get("tune", True))
        self.unknown = 0
        self.prefix = nn.Embedding(AFFIXES, o["affix"])
        self.suffix = nn.Embedding(AFFIXES, o["affix"])
        self.shape = nn.Embedding(SHAPES, o["shape"])
        self.quote = nn.Embedding(QUOTES, o["quote"])
        for e in (self.prefix, self.suffix, self.shape, self.quote):
            nn.init.normal_(e.weight, 0, 0.3)
        width = D + 2 * o["affix"] + o["shape"] + o["quote"] + EDGES
        self.extra = o.get("extra", 0)
        if self.extra:
            self.squeeze = nn.Linear(self.extra, o["squeeze"])
            width += o["squeeze"]
        if o.get("pos_in"):
            self.pos_in = nn.Embedding(18, o["pos_in"])
            width += o["pos_in"]
        h = o["hidden"]
        self.lstms = nn.ModuleList()
        for i in range(o.get("layers", 2)):
            self.lstms.append(BiLstm(width if i == 0 else 2 * h, h))
        self.out = nn.Linear(2 * h, T)
        self.crf = Crf()
        k = o["link"]
        self.link_q = nn.Linear(2 * h, 2 * k)
        self.link_k = nn.Linear(2 * h, 2 * k)
        self.none = nn.Linear(2 * h, 1)
        self.gap = nn.Parameter(torch.zeros(2, 2 * GAPS))
        self.between = nn.Parameter(torch.zeros(2, 4))
        self.sent = nn.Parameter(torch.zeros(2, 5))
        if o.get("deps"):
            self.pos_head = nn.Linear(2 * h, 17)
            self.dep_head = nn.Linear(2 * h, o["deps"])
            self.arc_q = nn.Linear(2 * h, 32)
            self.arc_k = nn.Linear(2 * h, 32)
        self.drop = o.get("drop", 0.3)

    def embed(self, b):
        w = b["words"]
        if self.training and self.o.get("word_drop"):
            # rare words more often: what the model learns for unknown words must come from somewhere
            p = b["word_p"]
            w = torch.where(torch.rand_like(p) < p, torch.zeros_like(w), w)
        parts = [self.word(w), self.prefix(b["prefix"]), self.suffix(b["suffix"]), self.shape(b["shape"]), self.quote(b["quotes"]), b["edges"]]
        if self.extra:
            parts.append(torch.tanh(self.squeeze(b["extra"])))
        if self.o.get("pos_in"):
            parts.append(self.pos_in(b["pos_in"]))
        return torch.cat(parts, 2)

    def locked(self, x, p):
        if not self.training or p == 0:
            return x
        return x * (torch.rand(x.shape[0], 1, x.shape[2]) > p) / (1 - p)

    def encode(self, b):
        x = self.locked(self.embed(b), self.drop * 0.7)
        lens = b["lens"]
        states = []
        for l in self.lstms:
            x = l(x, lens)
            x = self.locked(x, self.drop)
            states.append(x)
        return states

    def link_scores(self, h, spans, cues, sid):
        """
        spans, cues: LongTensors of rows (window, start, end, role); scores [spans, cues], other windows' at NEG, and for each cue
        the score of having no source. A content chooses among the cues, a cue among the sources and none.
        """
        c = F.pad(h.cumsum(1), (0, 0, 1, 0))

        def pool(s):
            return (c[s[:, 0], s[:, 2]] - c[s[:, 0], s[:, 1]]) / (s[:, 2] - s[:, 1]).unsqueeze(1)

        k = self.o["link"]
        role = (spans[:, 3] == 2).long()
        q = self.link_q(pool(spans)).view(-1, 2, k)[torch.arange(len(spans)), role]
        key = self.link_k(pool(cues)).view(-1, 2, k)
        both = torch.einsum("nk,mrk->nmr", q, key)
        s = both.gather(2, role.view(-1, 1, 1).expand(-1, len(cues), 1)).squeeze(2) / k**0.5
        gap, between, sent = link_features(spans, cues, sid)
        s = s + self.gap[role.unsqueeze(1), gap] + self.between[role.unsqueeze(1), between] + self.sent[role.unsqueeze(1), sent]
        s = torch.where(spans[:, :1] == cues[:, 0].unsqueeze(0), s, torch.full_like(s, NEG))
        return s, self.none(pool(cues)).squeeze(1)


def link_features(spans, cues, sid):
    before = spans[:, 2:3] <= cues[:, 1].unsqueeze(0)
    dist = torch.where(before, cues[:, 1].unsqueeze(0) - spans[:, 2:3], spans[:, 1:2] - cues[:, 2].unsqueeze(0)).clamp(min=0)
    edges = torch.tensor([1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96])
    gap = torch.bucketize(dist, edges, right=True) + GAPS * before.long()
    lo = torch.where(before, spans[:, 2:3].expand_as(dist), cues[:, 2].unsqueeze(0).expand_as(dist))
    hi = torch.where(before, cues[:, 1].unsqueeze(0).expand_as(dist), spans[:, 1:2].expand_as(dist))
    inside = (cues[:, 1].view(1, 1, -1) >= lo.unsqueeze(2)) & (cues[:, 1].view(1, 1, -1) < hi.unsqueeze(2)) & (cues[:, 0].view(1, 1, -1) == spans[:, 0].view(-1, 1, 1))
    between = inside.sum(2).clamp(max=3)
    ss = sid[spans[:, 0], spans[:, 1]]
    cs = sid[cues[:, 0], cues[:, 1]]
    sent = (ss.unsqueeze(1) - cs.unsqueeze(0)).clamp(-2, 2) + 2
    return gap, between, sent
