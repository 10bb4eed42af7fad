#include "neural/safetensors.h"

#include <cstring>
#include <nlohmann/json.hpp>
#include <utility>

namespace dateline {
namespace {

using Json = nlohmann::json;

std::size_t size_of(std::string_view type) {
    if (type == "F32" || type == "I32") return 4;
    return type == "I8" || type == "U8" ? 1 : 0;
}

/// The header's JSON and where the data begins; a discarded JSON where the file is none of ours.
std::pair<Json, std::size_t> header_of(std::string_view bytes) {
    std::uint64_t length = 0;
    if (bytes.size() < sizeof length) return {Json(Json::value_t::discarded), 0};
    std::memcpy(&length, bytes.data(), sizeof length);
    if (length > bytes.size() - sizeof length) return {Json(Json::value_t::discarded), 0};
    return {Json::parse(bytes.substr(sizeof length, length), nullptr, false), sizeof length + length};
}

bool is_tensor(const Json& entry) {
    return entry.is_object() && entry.contains("dtype") && entry["dtype"].is_string() && entry.contains("shape") &&
           entry["shape"].is_array() && entry.contains("data_offsets") && entry["data_offsets"].is_array() &&
           entry["data_offsets"].size() == 2;
}

}  // namespace

Result<SafeTensors> SafeTensors::open(const std::string& path) {
    auto file = MappedFile::open(path);
    if (!file) return file.error();
    SafeTensors out(*std::move(file));
    const std::string_view bytes = out.file_.bytes();
    const auto [header, data] = header_of(bytes);
    const Error malformed{ErrorCode::malformed, path + ": not a safetensors file, or a damaged one"};
    if (!header.is_object()) return malformed;
    for (const auto& [name, entry] : header.items()) {
        if (name == "__metadata__") {
            for (const auto& [key, value] : entry.items()) out.metadata_[key] = value.is_string() ? value : "";
            continue;
        }
        if (!is_tensor(entry)) return malformed;
        Tensor tensor{entry["dtype"], {}, {}};
        std::size_t count = 1;
        for (const Json& size : entry["shape"]) {
            if (!size.is_number_unsigned()) return malformed;
            tensor.shape.push_back(size);
            count *= tensor.shape.back();
        }
        const std::size_t begin = entry["data_offsets"][0];
        const std::size_t end = entry["data_offsets"][1];
        if (begin > end || end > bytes.size() - data || end - begin != count * size_of(tensor.type)) return malformed;
        tensor.bytes = bytes.substr(data + begin, end - begin);
        out.tensors_.emplace(name, std::move(tensor));
    }
    return out;
}

const std::string& SafeTensors::metadata(const std::string& key) const {
    static const std::string kNone;
    const auto at = metadata_.find(key);
    return at == metadata_.end() ? kNone : at->second;
}

template <class Element>
std::span<const Element> SafeTensors::elements(const std::string& name, std::string_view type,
                                               const std::vector<std::size_t>& shape) const {
    const auto at = tensors_.find(name);
    if (at == tensors_.end() || at->second.type != type || at->second.shape != shape) return {};
    const std::string_view bytes = at->second.bytes;
    if (reinterpret_cast<std::uintptr_t>(bytes.data()) % alignof(Element) != 0) return {};
    return {reinterpret_cast<const Element*>(bytes.data()), bytes.size() / sizeof(Element)};
}

std::span<const float> SafeTensors::f32(const std::string& name, const std::vector<std::size_t>& shape) const {
    return elements<float>(name, "F32", shape);
}
std::span<const std::int32_t> SafeTensors::i32(const std::string& name, const std::vector<std::size_t>& shape) const {
    return elements<std::int32_t>(name, "I32", shape);
}
std::span<const std::int8_t> SafeTensors::i8(const std::string& name, const std::vector<std::size_t>& shape) const {
    return elements<std::int8_t>(name, "I8", shape);
}

}  // namespace dateline
