# halftone_precompile(<target>): with HALFTONE_PCH, the headers that nearly every file of ours includes are read once for all targets.
#
# It halves the compiler's time for a file (3.0 → 1.4 s) on a machine that builds everything once; installer/*.sh turn it on where there is no
# ccache. Off by default: ccache takes precompiled headers for uncacheable, and a missing #include shows only without them.
option(HALFTONE_PCH "Precompile common headers (for building once; not with ccache)" OFF)

# A target whose options differ (another Qt macro that these headers look at) reads the headers as text: slower, and no reason to fail.
set(CMAKE_CXX_COMPILE_OPTIONS_INVALID_PCH "")

function(halftone_precompile target)
  if(NOT HALFTONE_PCH)
    return()
  endif()
  if(NOT TARGET halftone_pch)
    file(GENERATE OUTPUT "${PROJECT_BINARY_DIR}/halftone_pch.cpp" CONTENT "// A target must have a source; this one is for its precompiled headers.\n")
    add_library(halftone_pch OBJECT "${PROJECT_BINARY_DIR}/halftone_pch.cpp")
    set_target_properties(halftone_pch PROPERTIES AUTOMOC OFF)
    target_link_libraries(halftone_pch PRIVATE Qt6::Core halftone::options)
    target_precompile_headers(halftone_pch PRIVATE
      <algorithm> <array> <chrono> <functional> <memory> <optional> <string> <variant> <vector>
      <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QObject> <QString> <QStringList> <QVariant>)
  endif()
  target_precompile_headers(${target} REUSE_FROM halftone_pch)
endfunction()
