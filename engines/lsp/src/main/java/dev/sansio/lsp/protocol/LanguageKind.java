package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code LanguageKind}:
 * in {@link TextDocumentItem}.
 *
 * <p>Since 3.18.0.
 *
 * <p>Other values than these are allowed.
 *
 * @param value as it is written
 */
public record LanguageKind(String value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<LanguageKind> CODEC = JsonType.of(LanguageKind::read);

    /** {@code abap}. */
    public static final LanguageKind ABAP = new LanguageKind("abap");

    /** {@code bat}. */
    public static final LanguageKind WINDOWS_BAT = new LanguageKind("bat");

    /** {@code bibtex}. */
    public static final LanguageKind BIB_TE_X = new LanguageKind("bibtex");

    /** {@code clojure}. */
    public static final LanguageKind CLOJURE = new LanguageKind("clojure");

    /** {@code coffeescript}. */
    public static final LanguageKind COFFEESCRIPT = new LanguageKind("coffeescript");

    /** {@code c}. */
    public static final LanguageKind C = new LanguageKind("c");

    /** {@code cpp}. */
    public static final LanguageKind CPP = new LanguageKind("cpp");

    /** {@code csharp}. */
    public static final LanguageKind C_SHARP = new LanguageKind("csharp");

    /** {@code css}. */
    public static final LanguageKind CSS = new LanguageKind("css");

    /** {@code d}. */
    public static final LanguageKind D = new LanguageKind("d");

    /** {@code pascal}. */
    public static final LanguageKind DELPHI = new LanguageKind("pascal");

    /** {@code diff}. */
    public static final LanguageKind DIFF = new LanguageKind("diff");

    /** {@code dart}. */
    public static final LanguageKind DART = new LanguageKind("dart");

    /** {@code dockerfile}. */
    public static final LanguageKind DOCKERFILE = new LanguageKind("dockerfile");

    /** {@code elixir}. */
    public static final LanguageKind ELIXIR = new LanguageKind("elixir");

    /** {@code erlang}. */
    public static final LanguageKind ERLANG = new LanguageKind("erlang");

    /** {@code fsharp}. */
    public static final LanguageKind F_SHARP = new LanguageKind("fsharp");

    /** {@code git-commit}. */
    public static final LanguageKind GIT_COMMIT = new LanguageKind("git-commit");

    /** {@code git-rebase}. */
    public static final LanguageKind GIT_REBASE = new LanguageKind("git-rebase");

    /** {@code go}. */
    public static final LanguageKind GO = new LanguageKind("go");

    /** {@code groovy}. */
    public static final LanguageKind GROOVY = new LanguageKind("groovy");

    /** {@code handlebars}. */
    public static final LanguageKind HANDLEBARS = new LanguageKind("handlebars");

    /** {@code haskell}. */
    public static final LanguageKind HASKELL = new LanguageKind("haskell");

    /** {@code html}. */
    public static final LanguageKind HTML = new LanguageKind("html");

    /** {@code ini}. */
    public static final LanguageKind INI = new LanguageKind("ini");

    /** {@code java}. */
    public static final LanguageKind JAVA = new LanguageKind("java");

    /** {@code javascript}. */
    public static final LanguageKind JAVA_SCRIPT = new LanguageKind("javascript");

    /** {@code javascriptreact}. */
    public static final LanguageKind JAVA_SCRIPT_REACT = new LanguageKind("javascriptreact");

    /** {@code json}. */
    public static final LanguageKind JSON = new LanguageKind("json");

    /** {@code latex}. */
    public static final LanguageKind LA_TE_X = new LanguageKind("latex");

    /** {@code less}. */
    public static final LanguageKind LESS = new LanguageKind("less");

    /** {@code lua}. */
    public static final LanguageKind LUA = new LanguageKind("lua");

    /** {@code makefile}. */
    public static final LanguageKind MAKEFILE = new LanguageKind("makefile");

    /** {@code markdown}. */
    public static final LanguageKind MARKDOWN = new LanguageKind("markdown");

    /** {@code objective-c}. */
    public static final LanguageKind OBJECTIVE_C = new LanguageKind("objective-c");

    /** {@code objective-cpp}. */
    public static final LanguageKind OBJECTIVE_CPP = new LanguageKind("objective-cpp");

    /** {@code pascal}. */
    public static final LanguageKind PASCAL = new LanguageKind("pascal");

    /** {@code perl}. */
    public static final LanguageKind PERL = new LanguageKind("perl");

    /** {@code perl6}. */
    public static final LanguageKind PERL6 = new LanguageKind("perl6");

    /** {@code php}. */
    public static final LanguageKind PHP = new LanguageKind("php");

    /** {@code plaintext}. */
    public static final LanguageKind PLAINTEXT = new LanguageKind("plaintext");

    /** {@code powershell}. */
    public static final LanguageKind POWERSHELL = new LanguageKind("powershell");

    /** {@code jade}. */
    public static final LanguageKind PUG = new LanguageKind("jade");

    /** {@code python}. */
    public static final LanguageKind PYTHON = new LanguageKind("python");

    /** {@code r}. */
    public static final LanguageKind R = new LanguageKind("r");

    /** {@code razor}. */
    public static final LanguageKind RAZOR = new LanguageKind("razor");

    /** {@code ruby}. */
    public static final LanguageKind RUBY = new LanguageKind("ruby");

    /** {@code rust}. */
    public static final LanguageKind RUST = new LanguageKind("rust");

    /** {@code scss}. */
    public static final LanguageKind SCSS = new LanguageKind("scss");

    /** {@code sass}. */
    public static final LanguageKind SASS = new LanguageKind("sass");

    /** {@code scala}. */
    public static final LanguageKind SCALA = new LanguageKind("scala");

    /** {@code shaderlab}. */
    public static final LanguageKind SHADER_LAB = new LanguageKind("shaderlab");

    /** {@code shellscript}. */
    public static final LanguageKind SHELL_SCRIPT = new LanguageKind("shellscript");

    /** {@code sql}. */
    public static final LanguageKind SQL = new LanguageKind("sql");

    /** {@code swift}. */
    public static final LanguageKind SWIFT = new LanguageKind("swift");

    /** {@code typescript}. */
    public static final LanguageKind TYPE_SCRIPT = new LanguageKind("typescript");

    /** {@code typescriptreact}. */
    public static final LanguageKind TYPE_SCRIPT_REACT = new LanguageKind("typescriptreact");

    /** {@code tex}. */
    public static final LanguageKind TE_X = new LanguageKind("tex");

    /** {@code vb}. */
    public static final LanguageKind VISUAL_BASIC = new LanguageKind("vb");

    /** {@code xml}. */
    public static final LanguageKind XML = new LanguageKind("xml");

    /** {@code xsl}. */
    public static final LanguageKind XSL = new LanguageKind("xsl");

    /** {@code yaml}. */
    public static final LanguageKind YAML = new LanguageKind("yaml");

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static LanguageKind of(String value) {
        return switch (value) {
            case "abap" -> ABAP;
            case "bat" -> WINDOWS_BAT;
            case "bibtex" -> BIB_TE_X;
            case "clojure" -> CLOJURE;
            case "coffeescript" -> COFFEESCRIPT;
            case "c" -> C;
            case "cpp" -> CPP;
            case "csharp" -> C_SHARP;
            case "css" -> CSS;
            case "d" -> D;
            case "pascal" -> DELPHI;
            case "diff" -> DIFF;
            case "dart" -> DART;
            case "dockerfile" -> DOCKERFILE;
            case "elixir" -> ELIXIR;
            case "erlang" -> ERLANG;
            case "fsharp" -> F_SHARP;
            case "git-commit" -> GIT_COMMIT;
            case "git-rebase" -> GIT_REBASE;
            case "go" -> GO;
            case "groovy" -> GROOVY;
            case "handlebars" -> HANDLEBARS;
            case "haskell" -> HASKELL;
            case "html" -> HTML;
            case "ini" -> INI;
            case "java" -> JAVA;
            case "javascript" -> JAVA_SCRIPT;
            case "javascriptreact" -> JAVA_SCRIPT_REACT;
            case "json" -> JSON;
            case "latex" -> LA_TE_X;
            case "less" -> LESS;
            case "lua" -> LUA;
            case "makefile" -> MAKEFILE;
            case "markdown" -> MARKDOWN;
            case "objective-c" -> OBJECTIVE_C;
            case "objective-cpp" -> OBJECTIVE_CPP;
            case "perl" -> PERL;
            case "perl6" -> PERL6;
            case "php" -> PHP;
            case "plaintext" -> PLAINTEXT;
            case "powershell" -> POWERSHELL;
            case "jade" -> PUG;
            case "python" -> PYTHON;
            case "r" -> R;
            case "razor" -> RAZOR;
            case "ruby" -> RUBY;
            case "rust" -> RUST;
            case "scss" -> SCSS;
            case "sass" -> SASS;
            case "scala" -> SCALA;
            case "shaderlab" -> SHADER_LAB;
            case "shellscript" -> SHELL_SCRIPT;
            case "sql" -> SQL;
            case "swift" -> SWIFT;
            case "typescript" -> TYPE_SCRIPT;
            case "typescriptreact" -> TYPE_SCRIPT_REACT;
            case "tex" -> TE_X;
            case "vb" -> VISUAL_BASIC;
            case "xml" -> XML;
            case "xsl" -> XSL;
            case "yaml" -> YAML;
            default -> new LanguageKind(value);
        };
    }

    /** Reads one. */
    public static LanguageKind read(JsonReader in) {
        return of(in.string());
    }

    @Override
    public void write(JsonWriter out) {
        out.string(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
