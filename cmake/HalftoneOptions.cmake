# halftone::options: the language level, warnings and definitions that every target of ours is built with.
add_library(halftone_options INTERFACE)
add_library(halftone::options ALIAS halftone_options)
target_compile_options(halftone_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
  $<$<BOOL:${HALFTONE_WERROR}>:-Werror>)
target_compile_definitions(halftone_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_STRICT_ITERATORS QT_NO_KEYWORDS
  HALFTONE_VERSION="${PROJECT_VERSION}"
  $<$<BOOL:${HALFTONE_FAULT_POINTS}>:HALFTONE_FAULT_POINTS>)

# Hardening, in optimised builds (FORTIFY needs -O): PIE, full RELRO, stack protector.
if(CMAKE_BUILD_TYPE MATCHES "Rel")
  target_compile_options(halftone_options INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong)
  target_link_options(halftone_options INTERFACE -Wl,-z,relro,-z,now -pie)
endif()
target_link_options(halftone_options INTERFACE -Wl,--no-undefined)

# What makes building quicker where it is installed: ccache, and mold, which links the many test programs several times as fast.
find_program(HALFTONE_CCACHE ccache DOC "Compiler cache; empty for none")
foreach(language IN ITEMS C CXX)
  if(HALFTONE_CCACHE AND NOT DEFINED CMAKE_${language}_COMPILER_LAUNCHER)
    set(CMAKE_${language}_COMPILER_LAUNCHER "${HALFTONE_CCACHE}")
  endif()
endforeach()
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=mold HALFTONE_HAS_MOLD)
if(HALFTONE_HAS_MOLD)
  target_link_options(halftone_options INTERFACE -fuse-ld=mold)
endif()

# The preset `tidy` runs clang-tidy along with the compiler; moc's output in the build folder is not ours to mend.
if(CMAKE_CXX_CLANG_TIDY)
  file(WRITE "${CMAKE_BINARY_DIR}/.clang-tidy" "Checks: '-*,misc-definitions-in-headers'\nHeaderFilterRegex: '^$'\n")
endif()

include(HalftonePrecompile)
