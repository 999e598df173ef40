"""The small network that turns a relation's figures into the probability that it is right."""
import numpy as np
import torch
import torch.nn.functional as F


def fit(X, y, hidden=10, steps=1500, decay=3e-3, seed=0):
    """Weights (hidden, hidden bias, out, bias) fitted to figures X and rightness y."""
    torch.manual_seed(seed)
    X, y = torch.tensor(np.array(X), dtype=torch.float32), torch.tensor(np.array(y), dtype=torch.float32)
    mean, std = X.mean(0), X.std(0) + 1e-3
    Z = (X - mean) / std
    a = torch.nn.Linear(X.shape[1], hidden)
    b = torch.nn.Linear(hidden, 1)
    opt = torch.optim.AdamW([*a.parameters(), *b.parameters()], lr=0.01, weight_decay=decay)
    for i in range(steps):
        for g in opt.param_groups:
            g["lr"] = 0.01 * (1 - i / steps)
        loss = F.binary_cross_entropy_with_logits(b(torch.tanh(a(Z))).squeeze(1), y)
        loss = loss + decay * (a.weight.square().sum() + b.weight.square().sum()) / hidden
        opt.zero_grad()
        loss.backward()
        opt.step()
    w = (a.weight / std).detach().numpy()
    bias = (a.bias - (a.weight / std) @ mean).detach().numpy()
    return dict(hidden=w, hidden_bias=bias, out=b.weight.detach().numpy()[0], bias=float(b.bias))


def judge(s, X):
    X = np.asarray(X, np.float32).reshape(-1, s["hidden"].shape[1])
    z = np.tanh(X @ s["hidden"].T + s["hidden_bias"]) @ s["out"] + s["bias"]
    return 1 / (1 + np.exp(-z))


def calibrate(s, X, y):
    """The same scorer, its scores stretched and shifted to fit other data."""
    z = np.log(judge(s, X) / (1 - judge(s, X) + 1e-9))
    z, y = torch.tensor(z, dtype=torch.float64), torch.tensor(np.array(y), dtype=torch.float64)
    p = torch.tensor([1.0, 0.0], dtype=torch.float64, requires_grad=True)
    opt = torch.optim.LBFGS([p], max_iter=50)

    def closure():
        opt.zero_grad()
        loss = F.binary_cross_entropy_with_logits(p[0] * z + p[1], y)
        loss.backward()
        return loss

    opt.step(closure)
    k, m = (float(v) for v in p.detach())
    return dict(s, out=s["out"] * k, bias=s["bias"] * k + m)
