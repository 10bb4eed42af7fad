# oneDNN for the integer products, utf8proc for letters and their categories. Debian's own CMake package of oneDNN asks for
# the OpenCL headers, which nothing here needs; so the library is found by its name.
find_library(DNNL dnnl REQUIRED)
find_path(DNNL_INCLUDE oneapi/dnnl/dnnl.hpp REQUIRED)
find_library(UTF8PROC utf8proc REQUIRED)
target_link_libraries(dateline_neural PUBLIC ${DNNL} ${UTF8PROC} ${CMAKE_DL_LIBS})
target_include_directories(dateline_neural SYSTEM PUBLIC ${DNNL_INCLUDE})

# Each of these files is compiled for one instruction set; the right one is chosen when the program starts.
# No contraction: what is a fused multiply-add says so, so that all give the same bits.
set(kernels ${PROJECT_SOURCE_DIR}/src/neural/kernels)
set(exact -O3 -ffp-contract=off -fno-math-errno -fno-trapping-math)
set_source_files_properties(${kernels}/baseline.cpp PROPERTIES COMPILE_OPTIONS "${exact}")
set_source_files_properties(${kernels}/avx2.cpp PROPERTIES COMPILE_OPTIONS "${exact};-mavx2;-mfma")
# GCC 12 takes the undefined registers of its own AVX-512 header for mistakes.
set_source_files_properties(${kernels}/avx512.cpp PROPERTIES COMPILE_OPTIONS
    "${exact};$<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized;-Wno-uninitialized>;-mavx2;-mfma;-mavx512f;-mavx512bw;-mavx512vl;-mavx512dq;-mavx512vnni;-mprefer-vector-width=512")
