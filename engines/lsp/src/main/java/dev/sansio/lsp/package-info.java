/**
 * The Language Server Protocol 3.18 as engines, in both roles.
 *
 * <p>{@link dev.sansio.lsp.LspClientEngine} and {@link dev.sansio.lsp.LspServerEngine} take {@link dev.sansio.lsp.LspCommand}s and
 * tell {@link dev.sansio.lsp.LspEvent}s. Messages and types are in {@code dev.sansio.lsp.protocol}. Beneath stand JSON-RPC, which
 * can be used without LSP ({@code dev.sansio.lsp.jsonrpc}), the base protocol ({@code dev.sansio.lsp.base}) and reading and
 * writing JSON without a tree ({@code dev.sansio.lsp.json}).
 *
 * <p>Threading: an engine serves one caller at a time and keeps no thread, lock or clock.
 *
 * <table>
 * <caption>What is covered</caption>
 * <tr><th>specification</th><th>subject</th><th>where</th></tr>
 * <tr><td>LSP 3.18, Base Protocol</td><td>header and content, cancellation, progress</td>
 *     <td>{@code base}, {@link dev.sansio.lsp.jsonrpc.Conventions}, {@link dev.sansio.lsp.LspCommand.ReportProgress}</td></tr>
 * <tr><td>JSON-RPC 2.0</td><td>all of it</td><td>{@link dev.sansio.lsp.jsonrpc.JsonRpcEngine}</td></tr>
 * <tr><td>Lifecycle Messages</td><td>initialize, initialized, registration, setTrace, logTrace, shutdown, exit</td>
 *     <td>{@link dev.sansio.lsp.SessionState}, both engines</td></tr>
 * <tr><td>Capabilities</td><td>what was not announced is rejected with its name</td><td>both engines</td></tr>
 * <tr><td>Text Document Synchronization, Position, PositionEncodingKind</td><td>versions, changes, clamping</td>
 *     <td>{@link dev.sansio.lsp.TextDocument}, {@link dev.sansio.lsp.PositionEncoding}</td></tr>
 * <tr><td>all messages and types</td><td>69 requests, 26 notifications, 387 structures, 40 enumerations</td>
 *     <td>{@code dev.sansio.lsp.protocol}</td></tr>
 * </table>
 *
 * <table>
 * <caption>Attacks and damage, where they end, and the tests that prove it</caption>
 * <tr><th>attack</th><th>defence</th><th>test</th></tr>
 * <tr><td>a Content-Length that is negative, huge, missing, given twice, no number</td>
 *     <td>{@link dev.sansio.lsp.base.Damage}, {@link dev.sansio.lsp.base.Resynchronisation}</td><td>{@code FrameReaderTest}</td></tr>
 * <tr><td>a content of 50 MB, a header without end</td><td>{@link dev.sansio.lsp.base.BaseLimits}, before anything is allocated</td>
 *     <td>{@code FrameReaderTest.aContentOf50MegabytesIsRefusedBeforeAnythingIsAllocated}</td></tr>
 * <tr><td>text that is no JSON, no UTF-8, nested without end</td><td>{@link dev.sansio.lsp.json.JsonScanner}; answered -32700, and the
 *     next message is read</td><td>{@code JsonScannerTest}, {@code JsonRpcTest}</td></tr>
 * <tr><td>an id, method or error given twice in one message</td><td>refused: two readers could see two messages</td>
 *     <td>{@code JsonRpcTest}</td></tr>
 * <tr><td>responses to nothing, two requests of one id, floods of requests, of cancellations, of notifications</td>
 *     <td>{@link dev.sansio.lsp.jsonrpc.JsonRpcLimits}</td><td>{@code JsonRpcTest}, the law of bounds</td></tr>
 * <tr><td>changes of documents that are not open, out of order, or that are made to cost</td>
 *     <td>{@link dev.sansio.lsp.LspLimits}; the document is forgotten</td><td>{@code LspServerTest}</td></tr>
 * <tr><td>a peer that dies in the middle of a message</td><td>fails as truncated</td><td>{@code LspClientTest}, the law of ends</td></tr>
 * </table>
 *
 * <p>Left out: what is to be done with a message. URIs are texts that are neither resolved nor opened; edits of a workspace, commands
 * and documents to be shown are events that the application has a policy for. Documents of notebooks are messages whose state is not
 * kept. {@code LSIF} is another format. Whether a registration's selector matches a document is not looked at.
 */
@NullMarked
package dev.sansio.lsp;

import org.jspecify.annotations.NullMarked;
