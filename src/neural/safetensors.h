#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/mapped_file.h"

namespace dateline {

/// A safetensors file (format: docs/model-format.md), mapped. Tensors are views into the mapping.
class SafeTensors {
  public:
    /// Checks the header, that every tensor lies in the file, and that its size is that of its shape.
    static Result<SafeTensors> open(const std::string& path);

    /// The string of `__metadata__` under a key; empty where there is none.
    [[nodiscard]] const std::string& metadata(const std::string& key) const;

    /// The elements of a tensor; empty where there is no tensor of that name, type and shape.
    [[nodiscard]] std::span<const float> f32(const std::string& name, const std::vector<std::size_t>& shape) const;
    [[nodiscard]] std::span<const std::int32_t> i32(const std::string& name, const std::vector<std::size_t>& shape) const;
    [[nodiscard]] std::span<const std::int8_t> i8(const std::string& name, const std::vector<std::size_t>& shape) const;

  private:
    struct Tensor {
        std::string type;
        std::vector<std::size_t> shape;
        std::string_view bytes;
    };
    explicit SafeTensors(MappedFile file) : file_(std::move(file)) {}
    template <class Element>
    [[nodiscard]] std::span<const Element> elements(const std::string& name, std::string_view type,
                                                    const std::vector<std::size_t>& shape) const;

    MappedFile file_;
    std::map<std::string, Tensor> tensors_;
    std::map<std::string, std::string> metadata_;
};

}  // namespace dateline
