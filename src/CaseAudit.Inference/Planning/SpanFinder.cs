using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>Looks for spans and the like in expressions.</summary>
internal sealed class SpanFinder : ExpressionVisitor
{
    public bool Found { get; private set; }

    public override Expression? Visit(Expression? node)
    {
        Found |= node is { Type.IsByRefLike: true };
        return base.Visit(node);
    }
}
