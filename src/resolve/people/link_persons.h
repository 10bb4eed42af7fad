#pragma once

#include "resolve/people/individuals.h"

namespace dateline {

/// Joins the names that stand for persons and appends those persons to `out`; part of link_names.
void link_persons(const Document& document, const Words& words, const Layer<Name, NameId>& names, NamedIndividuals& out);

}  // namespace dateline
