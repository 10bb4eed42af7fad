#include "resolve/people/clauses.h"

namespace dateline {
namespace {

constexpr int kSteps = 8;  // up a tree

}  // namespace

Clauses::Clauses(const NeuralReading& neural)
    : neural_(neural), subjects_(neural.heads.size(), kNone), objects_(neural.heads.size(), kNone) {
    for (std::uint32_t word = 0; word < neural.heads.size(); ++word) {
        const std::uint32_t head = neural.heads[word];
        if (head == NeuralReading::kRoot) continue;
        const bool subject = is(word, Deprel::nsubj) || is(word, Deprel::nsubj_pass);
        const bool object = is(word, Deprel::obj) || is(word, Deprel::iobj);
        if (subject && subjects_[head] == kNone) subjects_[head] = word;
        if (object && objects_[head] == kNone) objects_[head] = word;
    }
}

std::uint32_t Clauses::subject_of(std::uint32_t verb) const {
    for (int step = 0; step < kSteps && verb < subjects_.size(); ++step) {
        if (subjects_[verb] != kNone) return subjects_[verb];
        const std::uint32_t head = head_of(verb);
        if (head == kNone) return kNone;
        const Deprel deprel = neural_.deprels[verb];
        if (deprel == Deprel::xcomp && objects_[head] != kNone) return objects_[head];
        if (deprel == Deprel::acl) return head;
        if (deprel != Deprel::conj && deprel != Deprel::xcomp && deprel != Deprel::advcl) return kNone;
        verb = head;
    }
    return kNone;
}

std::uint32_t Clauses::subject_against(std::uint32_t object) const {
    if (!is(object, Deprel::obj) && !is(object, Deprel::iobj) && !is(object, Deprel::obl)) return kNone;
    return subject_of(head_of(object));
}

std::uint32_t Clauses::subject_behind(std::uint32_t word) const {
    std::uint32_t at = word;
    for (int step = 0; step < kSteps && at < subjects_.size(); ++step) {
        const std::uint32_t head = head_of(at);
        if (head == kNone) return kNone;
        const bool opens = (is(at, Deprel::obl) || is(at, Deprel::advcl)) && at < head;
        if (opens && subjects_[head] != kNone && subjects_[head] > word && subjects_[head] > at) return subjects_[head];
        at = head;
    }
    return kNone;
}

std::uint32_t Clauses::subject_above(std::uint32_t word) const {
    if (!is(word, Deprel::nsubj) && !is(word, Deprel::nsubj_pass)) return kNone;
    const std::uint32_t verb = head_of(word);
    return verb != kNone && is(verb, Deprel::ccomp) ? subject_of(head_of(verb)) : kNone;
}

}  // namespace dateline
