"""The mean of the weights of two runs of one reader (Wortsman et al. 2022)."""
import argparse

import torch


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("one")
    parser.add_argument("other", help="gives what one lacks")
    parser.add_argument("output")
    args = parser.parse_args()
    one, other = (torch.load(file, weights_only=False) for file in (args.one, args.other))
    reader = {name: (one["reader"][name] + value) / 2 if name in one["reader"] else value for name, value in other["reader"].items()}
    torch.save({"reader": reader, "layers": other["layers"], "calibration": None}, args.output)


if __name__ == "__main__":
    main()
