"""Int8: what is measured on texts (calibrate), imitated in training (attach) and written out (integers).

Attention is quantised as it goes (integer_attention), for it multiplies what the text itself makes.
Every other product has a site: its input, shared by the products that read the same vector. A site has one factor a
channel, `inverse`, and one zero point: u_j = clamp(round(x_j inverse_j) + zero, 0, 255). The channel's own share of the
factor (smoothing, Xiao et al. 2023) moves large activations into the weights, which are int8, symmetric, one scale a row.
"""
from types import SimpleNamespace

import torch

from model import attention

SMOOTHING = 0.5              # how much of a channel's range the weights take over
CLIPPED = 2e-5               # share of a site's values that may fall outside its range, at either end


def sites(reader):
    """{name: [linear layers that read it]}"""
    out = {}
    for i, block in enumerate(reader.encoder.blocks):
        for name in ("qkv", "out", "up", "down"):
            out[f"encoder.blocks.{i}.{name}"] = [getattr(block, name)]
    out["heads"] = [*reader.taggers.values(), *(x for pair in reader.pairs.values() for x in (pair.anchor, pair.other))]
    return out


def watch(reader, run):
    """{site: sample of its input rows (n, channels)} while run() sends texts through the reader."""
    seen, hooks = {}, []

    def hook(name):
        def keep(layer, inputs):
            rows = inputs[0].detach().float().reshape(-1, inputs[0].shape[-1])
            seen.setdefault(name, []).append(rows[::7].clone())
        return keep

    for name, layers in sites(reader).items():
        hooks.append(layers[0].register_forward_pre_hook(hook(name)))
    run()
    for handle in hooks:
        handle.remove()
    return {name: torch.cat(rows) for name, rows in seen.items()}


def edges_of(values):
    """(low, high) without the share CLIPPED at both ends, found on at most four million values."""
    flat = values.reshape(-1)
    flat = flat[:: max(1, flat.numel() // 4_000_000)].sort().values
    cut = int(flat.numel() * CLIPPED)
    return min(flat[cut].item(), 0.0), max(flat[-1 - cut].item(), 0.0)


def calibrate(reader, run):
    """{site: inverse (channels), zero}, from the inputs that run() makes."""
    out = {}
    for name, rows in watch(reader, run).items():
        weights = torch.cat([layer.weight.detach() for layer in sites(reader)[name]])
        reach = rows.abs().quantile(0.999, dim=0).clamp(min=1e-4)
        smooth = reach ** SMOOTHING / weights.abs().amax(0).clamp(min=1e-4) ** (1 - SMOOTHING)
        low, high = edges_of(rows / smooth)
        step = (high - low) / 255
        out[name] = SimpleNamespace(inverse=1 / (smooth * step), zero=round(-low / step))
    return out


def through(value, rounded):
    """The rounded value, with the gradient of the value itself (straight-through)."""
    return value + (rounded - value).detach()


def integers(weight, site):
    """(int8 values as floats, scale a row) of a layer's weights with the site's factors taken in."""
    taken = weight / site.inverse
    scale = taken.detach().abs().amax(1, keepdim=True).clamp(min=1e-12) / 127
    return through(taken / scale, (taken / scale).round().clamp(-127, 127)), scale[:, 0]


def mimic(site):
    """The integer product: exact in float32, and in bfloat16 but for the rounding of the result."""
    def product(layer, x):
        levels = x * site.inverse
        kept = levels.clamp(-site.zero, 255 - site.zero)
        values, scale = integers(layer.weight, site)
        return torch.nn.functional.linear(through(kept, kept.round()), values) * scale + layer.bias
    return product


def levels(x, kept):
    """(low, step, level 0 to 255) of each channel over the pieces that are kept: x is about low + step level."""
    low = x.masked_fill(~kept, float("inf")).amin(-2, keepdim=True)
    step = (x.masked_fill(~kept, -float("inf")).amax(-2, keepdim=True) - low) / 255
    return low, step, ((x - low) / step.clamp(min=1e-12)).round()


@torch.no_grad()
def integer_attention(q, k, v, bias):
    """Attention in bytes, as docs/model-format.md tells it. What keys have in common (`low`) moves all scores of a query
    alike, which the softmax does not see."""
    kept = (bias > -1).transpose(-1, -2)
    _, key_step, keys = levels(k.float(), kept)
    low, step, values = levels(v.float(), kept)
    query = q.float() * key_step
    unit = query.abs().amax(-1, keepdim=True).clamp(min=1e-30) / 127
    scores = (query / unit).round() @ keys.transpose(-1, -2) * unit * q.shape[-1] ** -0.5 + bias
    weights = (255 * (scores - scores.amax(-1, keepdim=True)).exp()).round()
    mean = weights @ (values - 128) / weights.sum(-1, keepdim=True)
    return (mean * step + low + 128 * step).to(v.dtype)


def mimic_attention(q, k, v, bias):
    return through(attention(q, k, v, bias), integer_attention(q, k, v, bias))


def attach(reader, calibration):
    """Makes every product of the reader behave as it will in int8."""
    for block in reader.encoder.blocks:
        block.attend = mimic_attention
    for name, layers in sites(reader).items():
        for layer in layers:
            layer.mimic = mimic(calibration[name])


def round_embeddings(weight):
    """(int8 rows, scale a row)"""
    scale = weight.abs().amax(1).clamp(min=1e-12) / 127
    return (weight / scale[:, None]).round().to(torch.int8), scale
