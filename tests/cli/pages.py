"""Pages that nobody opens: they are served for a moment, and remember with what."""

from collections.abc import Callable
from dataclasses import dataclass, field

from crm_admin.services.post import Post
from crm_admin.services.self_service.steps import Steps


@dataclass(slots=True)
class FakePages:
    """`failure` is what stands in the way of the next start."""

    posts: list[Post] = field(default_factory=list)
    places: list[tuple[str, int, bool]] = field(default_factory=list)
    failure: OSError | None = None

    def __call__(
        self,
        steps: Steps,
        post: Post,
        *,
        host: str,
        port: int,
        is_behind_proxy: bool,
        listening: Callable[[str], None],
    ) -> None:
        del steps
        if self.failure is not None:
            raise self.failure
        listening(f"http://{host}:{port}")
        self.posts.append(post)
        self.places.append((host, port, is_behind_proxy))
