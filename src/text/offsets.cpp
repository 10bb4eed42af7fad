#include "text/offsets.h"

namespace dateline {
namespace {

constexpr std::size_t kStep = 256;

}  // namespace

OffsetIndex::OffsetIndex(std::string_view text) : text_(text) {
    before_.reserve(text.size() / kStep + 1);
    Count total;
    for (std::size_t at = 0; at <= text.size(); at += kStep) {
        before_.push_back(total);
        add(total, text.substr(at, kStep));
    }
}

void OffsetIndex::add(Count& to, std::string_view bytes) {
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        to.code_points += (byte & 0xC0U) != 0x80U ? 1U : 0U;
        to.beyond_16_bits += byte >= 0xF0U ? 1U : 0U;
    }
}

OffsetIndex::Count OffsetIndex::count(std::uint32_t offset) const {
    Count out = before_[offset / kStep];
    const std::size_t from = offset - offset % kStep;
    add(out, text_.substr(from, offset - from));
    return out;
}

}  // namespace dateline
